package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Keeps the embedded index in step with the database over a kill. H2 has every acknowledged commit on disk, Lucene only
 * what it wrote up to its last commit, about a second ago: a process that did not end in order leaves a mark behind, and
 * the next one builds the index anew before it answers.
 */
@ApplicationScoped
public class IndexGuard {

    private static final Logger LOG = Logger.getLogger(IndexGuard.class);

    @Inject
    ActiveStore store;

    @Inject
    Reindexing reindexing;

    @ConfigProperty(name = "onrecord.home")
    Path home;

    /** Before anything uses the index. */
    void open(@Observes @Priority(1) StartupEvent event) {
        if (!store.isEmbedded())
            return;
        if (Files.exists(mark())) {
            LOG.info("The service did not end in order last time: building the index anew from the database.");
            reindexing.rebuild(indexed -> {
            });
            reindexing.flush();
        }
        leaveMark();
    }

    /** After everything else: what is written later is not known to be on disk. */
    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        if (!store.isEmbedded())
            return;
        reindexing.flush();
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            LOG.warn("The next start will build the index anew: its mark cannot be removed.", e);
        }
    }

    private Path mark() {
        return home.resolve("index.open");
    }

    private void leaveMark() {
        try {
            Files.writeString(mark(), "The index is being written to. Found at a start, it says that it may lack something.\n",
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
