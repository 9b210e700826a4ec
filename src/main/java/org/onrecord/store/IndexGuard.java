package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.onrecord.store.generation.GenerationLayout;
import org.onrecord.store.generation.Generations;
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
    Generations generations;

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
        if (Files.exists(mark()) || !generations.isWhole() || !isReadable()) {
            reindexing.recreate();
            rebuild("The index is damaged");
            removeMark();
        }
        journal.settle(AT_MOST);
        rebuildIfOutdated();
    }

    /** Of both generations: what is kept would stand in the way of every write. */
    private boolean isReadable() {
        try {
            version.readAll();
            return true;
        } catch (SearchException e) {
            LOG.debug("The index cannot be read.", e);
            return false;
        }
    }

    /**
     * One instance at a time, so that those that start together do not take the index from under each other, nor both make one
     * that is missing.
     */
    private void openCluster() {
        if (GenerationLayout.building().isPresent())
            return;
        turns.ifFree(Turns.Of.REBUILDING, generations::repair);
        if (!generations.isWhole())
            turns.inTurn(Turns.Of.REBUILDING, () -> {
                fillIfNotWhole();
                return null;
            });
        validate();
    }

    private void fillIfNotWhole() {
        reindexing.createMissing();
        if (!generations.isWhole())
            rebuild("There is no whole index of this version");
    }

    /** The index of the embedded store is this service's alone; one on servers may be anybody's. */
    private void validate() {
        try {
            reindexing.validate();
        } catch (SearchException e) {
            throw new IndexMismatch(e);
        }
    }

    /** Builds the index anew if an older version of this service has written it, or some of it, or where it is gone. */
    void rebuildIfOutdated() {
        if (!version.isCurrent())
            rebuild(version.isMissing()
                    ? "There is no index of what the database has"
                    : "The index is of an older version of this service");
    }

    private void rebuild(String reason) {
        LOG.infof("%s: building the index anew from the database.", reason);
        reindexing.rebuildAtStart(indexed -> {
        });
    }

    /** After everything else. */
    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        if (store.isEmbedded())
            reindexing.flush();
    }

    /** Left where damaged files were deleted before the start, see {@link IndexFiles}. */
    private Path mark() {
        return home.resolve(IndexFiles.MARK);
    }

    private void removeMark() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            LOG.warn("The next start will build the index anew: its mark cannot be removed.", e);
        }
    }
}
