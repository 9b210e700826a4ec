package org.onrecord.store.generation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.jboss.logging.Logger;
import org.onrecord.search.mapping.IndexMapping;

/**
 * What the embedded index has, as its file says.
 *
 * @param live the generation that is searched
 * @param mapping the version of the mapping that wrote it, see {@link IndexMapping#VERSION}
 * @param kept of the other generation: the version of the mapping that wrote it, if it is whole
 */
record EmbeddedState(Generation live, int mapping, Optional<Integer> kept) {

    private static final Logger LOG = Logger.getLogger(EmbeddedState.class);
    private static final String FILE = "generations";
    private static final String LIVE = "live";
    private static final String MAPPING = "mapping";
    private static final String KEPT = "kept";

    static EmbeddedState initial() {
        return new EmbeddedState(Generation.A, IndexMapping.VERSION, Optional.empty());
    }

    /** Once the other one is whole. */
    EmbeddedState switched() {
        return new EmbeddedState(live.other(), IndexMapping.VERSION, Optional.of(mapping));
    }

    /** Back to the one that was kept. */
    EmbeddedState rolledBack() {
        return new EmbeddedState(live.other(), kept.orElseThrow(), Optional.of(mapping));
    }

    EmbeddedState withoutKept() {
        return new EmbeddedState(live, mapping, Optional.empty());
    }

    /** Reads what the file says; empty if there is none, or none that makes sense. */
    static Optional<EmbeddedState> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file))
            return Optional.empty();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new EmbeddedState(Generation.ofShard(properties.getProperty(LIVE, "")),
                    Integer.parseInt(properties.getProperty(MAPPING)),
                    Optional.ofNullable(properties.getProperty(KEPT)).map(Integer::valueOf)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file in one step: whoever reads it finds this or what was there before, even after a loss of power. */
    void write(Path folder) {
        String text = String.format(Locale.ROOT, "%s=%s%n%s=%d%n", LIVE, live.shard(), MAPPING, mapping)
                + kept.map(version -> String.format(Locale.ROOT, "%s=%d%n", KEPT, version)).orElse("");
        try {
            Path temporary = folder.resolve(FILE + ".new");
            Files.writeString(temporary, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keepName(folder);
    }

    /** The move itself is on disk only with the folder; Windows does not open folders, and sees to that by itself. */
    private static void keepName(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("The folder of the index cannot be forced to disk.", e);
        }
    }
}
