package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/**
 * Looks at the files of the embedded index before anything has them open: Hibernate Search can neither use nor drop an index
 * that Lucene cannot open. A damaged one is deleted, and a mark has the start build it anew from the database.
 */
public final class IndexFiles {

    /** The file in the home folder that says that the index is not whole. */
    static final String MARK = "index.open";

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);

    private IndexFiles() {
    }

    /**
     * Deletes what is damaged.
     *
     * @param home held by this process
     * @throws HomeUnusable if that cannot be
     */
    public static void deleteDamaged(Home home) {
        Path index = home.folder().resolve("index");
        if (!Files.isDirectory(index))
            return;
        try {
            for (Path folder : folders(index))
                if (!isReadable(folder))
                    delete(home, folder);
        } catch (IOException e) {
            throw new HomeUnusable(home.folder(), "has an index that cannot be deleted", e);
        }
    }

    private static List<Path> folders(Path index) throws IOException {
        try (Stream<Path> paths = Files.walk(index)) {
            return paths.filter(Files::isDirectory).toList();
        }
    }

    private static boolean isReadable(Path folder) {
        try (Directory files = FSDirectory.open(folder)) {
            DirectoryReader.open(files).close();
            return true;
        } catch (IndexNotFoundException none) {
            return true;
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("A part of the index cannot be opened.", e);
            return false;
        }
    }

    /** The mark first: a process that dies in between leaves an index that is known not to be whole. */
    private static void delete(Home home, Path folder) throws IOException {
        LOG.warnf("The index is damaged (%s).", folder);
        Files.writeString(home.folder().resolve(MARK), "The index was damaged, and what was damaged of it was deleted.\n");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.delete(file);
        }
    }
}
