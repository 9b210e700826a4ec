package org.onrecord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The folder in which the embedded store keeps everything: database, index, the curator's token. One process at a time
 * holds it, by a lock on the file {@code lock}; a process that dies, however it dies, lets go of it.
 */
public final class Home {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");
    /** Beyond what the file holds: where locks are mandatory (Windows), others must still be able to read it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** That a process ended is no change in the folder. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    /** The home in a folder, which need not exist yet. */
    public static Home at(Path folder) {
        return new Home(folder.toAbsolutePath().normalize());
    }

    public Path folder() {
        return folder;
    }

    /** Where the token is that lets the owner of the home write to the service that holds it. */
    public Path curatorToken() {
        return folder.resolve("curator.token");
    }

    /**
     * Takes the home for this process, and creates it if need be, readable by its owner only.
     *
     * @param purpose what the process is about to do, in one word, for the others to read
     * @throws HomeInUse if another process has it
     * @throws HomeUnusable if it is no folder, or may not be written to
     */
    public HomeLock hold(String purpose) {
        create();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                HomeHolder holder = HomeHolder.parse(readLockFile());
                channel.close();
                throw new HomeInUse(folder, holder, service());
            }
            withdrawService();
            HomeHolder.ofThisProcess(purpose).writeTo(channel);
            return new HomeLock(channel);
        } catch (IOException e) {
            close(channel);
            throw new HomeUnusable(folder, "cannot be written to", e);
        }
    }

    /** What the service that was started last in this home said of itself; trust it only while the home is held. */
    public Optional<RunningService> service() {
        try {
            return RunningService.parse(Files.readString(serviceFile()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Waits until the service that is starting in this home says where it answers, or ends; not for ever.
     *
     * @param starting the process that holds the home
     * @param atMost how long to wait; afterwards, things may still be as they were
     * @throws IOException if the folder cannot be watched
     */
    public void awaitService(HomeHolder starting, Duration atMost) throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        try (WatchService changes = folder.getFileSystem().newWatchService()) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            while (service().isEmpty() && starting.isAlive() && System.nanoTime() < end) {
                WatchKey change = changes.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                if (change != null)
                    change.reset();
            }
        }
    }

    /** Tells other processes where the service that holds this home can be reached. */
    public void announceService(RunningService service) {
        try {
            writeForOwner(serviceFile(), service.toJson());
        } catch (IOException e) {
            throw new HomeUnusable(folder, "cannot be written to", e);
        }
    }

    /** Takes the announcement back; none is fine too. */
    public void withdrawService() {
        try {
            Files.deleteIfExists(serviceFile());
        } catch (IOException e) {
            throw new HomeUnusable(folder, "cannot be written to", e);
        }
    }

    /** Writes a file whole or not at all, readable by its owner only from its first byte. */
    public static void writeForOwner(Path file, String text) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            keepForOwner(temporary);
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Takes from everybody but its owner what they may do with a file, where the file system knows owners. */
    public static void keepForOwner(Path file) throws IOException {
        restrict(file, OWNER_ONLY_FILE);
    }

    private void create() {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder))
            throw new HomeUnusable(folder, "is not a folder", null);
        if (Files.isDirectory(folder))
            return;
        try {
            Files.createDirectories(folder);
            restrict(folder, OWNER_ONLY);
        } catch (IOException e) {
            throw new HomeUnusable(folder, "cannot be created", e);
        }
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(path, permissions);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    private String readLockFile() {
        try {
            return Files.readString(lockFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null)
                channel.close();
        } catch (IOException e) {
            // The lock goes with the process at the latest.
        }
    }

    private Path lockFile() {
        return folder.resolve("lock");
    }

    private Path serviceFile() {
        return folder.resolve("service.json");
    }
}
