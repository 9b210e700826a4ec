package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive that somebody sent, unpacked to a temporary folder, which goes when this is closed. The archive is kept
 * whole before it is read: only then does its directory tell that nothing is missing at its end.
 */
public final class UploadedZip implements AutoCloseable {

    /** More than any data set we know of has; each costs an inode. */
    static final int MOST_ENTRIES = 100_000;

    private final Path folder;

    private UploadedZip(Path folder) {
        this.folder = folder;
    }

    /**
     * @param maxSize in bytes, of the archive, and of all that is in it unpacked
     * @throws UploadRefused if it is too large, no zip archive, empty, or names a file outside of itself
     * @throws IOException if the stream breaks off or the disk is full
     */
    public static UploadedZip unpack(InputStream in, long maxSize) throws IOException, UploadRefused {
        UploadedZip upload = new UploadedZip(Files.createTempDirectory("onrecord-import"));
        try {
            Path archive = upload.folder.resolve("upload.zip");
            try (OutputStream out = Files.newOutputStream(archive)) {
                copy(in, out, maxSize, maxSize);
            }
            Files.createDirectory(upload.root());
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                upload.unpack(zip, maxSize);
            }
            Files.delete(archive);
            return upload;
        } catch (ZipException e) {
            upload.close();
            throw new UploadRefused("BROKEN_ZIP", "This is no complete zip archive.");
        } catch (IOException | UploadRefused | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    /** What lies at the top of the archive, files and folders, by name. */
    public List<Path> paths() throws IOException {
        try (Stream<Path> paths = Files.list(root())) {
            return paths.sorted().toList();
        }
    }

    /** A file's name as the sender knows it: within the archive, with slashes. */
    public String nameOf(String file) {
        try {
            Path path = Path.of(file);
            return path.startsWith(root()) ? root().relativize(path).toString().replace('\\', '/') : file;
        } catch (InvalidPathException e) {
            return file;
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void unpack(ZipFile zip, long maxSize) throws IOException, UploadRefused {
        if (zip.size() > MOST_ENTRIES)
            throw new UploadRefused("TOO_MANY_FILES", "An upload has at most " + MOST_ENTRIES + " files.");
        long left = maxSize;
        boolean any = false;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory())
                continue;
            any = true;
            left -= unpack(zip, entry, left, maxSize);
        }
        if (!any)
            throw new UploadRefused("EMPTY_ZIP", "There is no file in this archive.");
    }

    private long unpack(ZipFile zip, ZipEntry entry, long left, long maxSize) throws IOException, UploadRefused {
        Path file = within(entry.getName());
        try {
            Files.createDirectories(file.getParent());
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(file,
                            StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                return copy(in, out, left, maxSize);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UploadRefused("BAD_FILE_NAME", "The archive has two files named \"" + entry.getName() + "\".");
        }
    }

    private Path within(String name) throws UploadRefused {
        try {
            Path file = root().resolve(name).normalize();
            if (file.startsWith(root()) && !file.equals(root()) && name.indexOf('\\') < 0)
                return file;
        } catch (InvalidPathException e) {
            // said below
        }
        throw new UploadRefused("BAD_FILE_NAME", "\"" + printable(name) + "\" does not name a file in the archive.");
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private Path root() {
        return folder.resolve("files");
    }

    private static long copy(InputStream in, OutputStream out, long left, long maxSize)
            throws IOException, UploadRefused {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > left)
                throw new UploadRefused("TOO_LARGE",
                        "An upload, unpacked, has at most " + maxSize + " bytes (onrecord.import.max-size).");
            out.write(buffer, 0, read);
        }
        return size;
    }
}
