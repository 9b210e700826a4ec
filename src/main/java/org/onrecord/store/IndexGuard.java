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
import org.hibernate.SessionFactory;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Keeps the index in step with the database, over a kill and over a change of its mapping. H2 has every acknowledged commit
 * on disk, Lucene only what it wrote up to its last commit, about a second ago: a process that did not end in order leaves a
 * mark behind, and the next one builds the index anew before it answers. So it does on both stores where an older version of
 * this service has written it.
 */
@ApplicationScoped
public class IndexGuard {

    /** Any number that nothing else locks on this database. */
    private static final long LOCK = 20260303;

    private static final Logger LOG = Logger.getLogger(IndexGuard.class);

    @Inject
    ActiveStore store;

    @Inject
    SessionFactory sessions;

    @Inject
    Reindexing reindexing;

    @Inject
    IndexVersion version;

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
        boolean mayLackSomething = Files.exists(mark());
        leaveMark();
        if (mayLackSomething)
            rebuild("The service did not end in order last time");
        else
            rebuildIfOutdated();
    }

    /**
     * One instance at a time, so that those that start together do not take the index from under each other, nor both make one
     * that is missing.
     */
    private void openCluster() {
        sessions.inStatelessTransaction(session -> {
            session.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)", String.class)
                    .getSingleResult();
            reindexing.createMissing();
            rebuildIfOutdated();
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
        reindexing.rebuild(indexed -> {
        });
        reindexing.flush();
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
