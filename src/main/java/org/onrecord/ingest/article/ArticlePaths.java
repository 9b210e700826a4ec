package org.onrecord.ingest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.onrecord.ingest.Rejection;

/**
 * Goes through files and folders in a stable order: as they were named, and within a folder by name. Of a large tree, one
 * folder's list at a time is in memory. Hidden files are passed over, and links to folders are not followed, so that no
 * folder is gone through twice.
 */
final class ArticlePaths {

    private final Consumer<Path> file;
    private final Consumer<Rejection> rejected;

    private ArticlePaths(Consumer<Path> file, Consumer<Rejection> rejected) {
        this.file = file;
        this.rejected = rejected;
    }

    /**
     * @param file takes each file
     * @param rejected takes what is not there or cannot be listed
     */
    static void forEach(List<Path> paths, Consumer<Path> file, Consumer<Rejection> rejected) {
        ArticlePaths walk = new ArticlePaths(file, rejected);
        paths.forEach(walk::named);
    }

    /** What was named is read, whatever it is called, and followed if it is a link. */
    private void named(Path path) {
        if (Files.isDirectory(path))
            folder(path);
        else if (Files.isRegularFile(path))
            file.accept(path);
        else if (Files.exists(path))
            rejected.accept(new Rejection(path.toString(), 0, "UNREADABLE", "It is neither a file nor a folder."));
        else
            rejected.accept(new Rejection(path.toString(), 0, "NO_SUCH_FILE", "There is no such file or folder."));
    }

    private void folder(Path folder) {
        for (Path child : children(folder)) {
            if (child.getFileName().toString().startsWith("."))
                continue;
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                folder(child);
            else if (Files.isRegularFile(child))
                file.accept(child);
        }
    }

    private List<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            rejected.accept(new Rejection(folder.toString(), 0, "UNREADABLE", "The folder cannot be listed."));
            return List.of();
        }
    }
}
