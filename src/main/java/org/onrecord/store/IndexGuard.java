package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.onrecord.store.journal.Journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Makes sure, at a start, that there is a whole index that this version of the service has written, and builds it anew where
 * there is none. What the index lacks since a kill is in the journal, and is written before the embedded store answers.
 */
@ApplicationScoped
public class IndexGuard {

    /** Far beyond what a kill leaves in the journal, an import beside it; it ends at once where the index takes nothing. */
    private static final Duration AT_MOST = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(IndexGuard.class);

    @Inject
    ActiveStore store;

    @Inject
    Turns turns;

    @Inject
    Reindexing reindexing;

    @Inject
    IndexVersion version;

    @Inject
    Journal journal;

    @ConfigProperty(name = "onrecord.home")
    Path home;

    /** Before anything uses the index. */
    void open(@Observes @Priority(1) StartupEvent event) {
        if (store.isEmbedded())
            openEmbedded();
        else
            openCluster();
    }

    private void openEmbedded() {
        if (Files.exists(mark()))
            rebuild("The index was not whole when the service ended last time");
        journal.settle(AT_MOST);
        rebuildIfOutdated();
    }

    /**
     * One instance at a time, so that those that start together do not take the index from under each other, nor both make one
     * that is missing.
     */
    private void openCluster() {
        turns.inTurn(Turns.Of.REBUILDING, () -> {
            reindexing.createMissing();
            rebuildIfOutdated();
            return null;
        });
        validate();
    }

    /** The index of the embedded store is this service's alone; one on servers may be anybody's. */
    private void validate() {
        try {
            reindexing.validate();
        } catch (SearchException e) {
            throw new IndexMismatch(e);
        }
    }

    /** Builds the index anew if an older version of this service has written it, or some of it. */
    void rebuildIfOutdated() {
        if (!version.isCurrent())
            rebuild("The index is of an older version of this service");
    }

    private void rebuild(String reason) {
        LOG.infof("%s: building the index anew from the database.", reason);
        building(() -> reindexing.rebuild(indexed -> {
        }));
    }

    /**
     * Builds the index anew, under a mark in the home folder that stays if the process dies meanwhile: then the next start
     * does it again. An index that is written to only by way of the journal needs no mark.
     */
    public void building(Runnable rebuild) {
        if (store.isEmbedded())
            leaveMark();
        rebuild.run();
        reindexing.flush();
        if (store.isEmbedded())
            removeMark();
    }

    /** After everything else. */
    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        if (store.isEmbedded())
            reindexing.flush();
    }

    private void removeMark() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            LOG.warn("The next start will build the index anew: its mark cannot be removed.", e);
        }
    }

    private Path mark() {
        return home.resolve(IndexFiles.MARK);
    }

    private void leaveMark() {
        try {
            Files.writeString(mark(), "The index is being built anew. Found at a start, it says that it may lack something.\n",
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
