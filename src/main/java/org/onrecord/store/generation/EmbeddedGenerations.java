package org.onrecord.store.generation;

import java.util.Set;
import java.util.concurrent.Semaphore;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.onrecord.search.mapping.IndexMapping;

/** The generations of the embedded index. One thread at a time builds, goes back or discards. */
public final class EmbeddedGenerations implements Generations {

    private final SessionFactory sessions;
    private final Semaphore turn = new Semaphore(1);

    public EmbeddedGenerations(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public GenerationBuild begin() {
        takeTurn();
        try {
            return new EmbeddedBuild(sessions, turn::release);
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    @Override
    public GenerationBuild beginAtStart() {
        return begin();
    }

    /** Only one that is becomes live; but its files may have been damaged since. */
    @Override
    public boolean isWhole() {
        return !EmbeddedIndex.isDamaged();
    }

    @Override
    public void repair() {
        // Done before the files were opened, see EmbeddedIndex.
    }

    @Override
    public void rollBack() {
        inTurn(() -> {
            if (kept() != IndexMapping.VERSION)
                throw new GenerationRefused("The index that is kept is of another version of this service, which alone can use"
                        + " it.");
            EmbeddedIndex.GATE.alone(() -> EmbeddedIndex.become(EmbeddedIndex.state().rolledBack()));
        });
    }

    @Override
    public void discardKept() {
        inTurn(() -> {
            kept();
            EmbeddedIndex.become(EmbeddedIndex.state().withoutKept());
            empty(sessions, EmbeddedIndex.state().live().other());
        });
    }

    private static int kept() {
        return EmbeddedIndex.state().kept()
                .orElseThrow(() -> new GenerationRefused("No other index is kept than the one that is searched."));
    }

    private void inTurn(Runnable work) {
        takeTurn();
        try {
            work.run();
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        if (!turn.tryAcquire())
            throw new GenerationRefused("The index is being built anew already. Try again when that is done.");
    }

    /** Takes everything out of a generation, from the disk too. */
    static void empty(SessionFactory sessions, Generation generation) {
        sessions.inSession(session -> {
            SearchWorkspace workspace = Search.session(session).workspace();
            workspace.purge(Set.of(generation.shard()));
            workspace.flush();
            workspace.refresh();
        });
    }
}
