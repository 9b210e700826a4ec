package org.onrecord.store.generation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEnvironment;
import org.onrecord.store.journal.CurrentDocuments;
import org.onrecord.store.journal.DocumentKind;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The next generation of the embedded index, in the folder of the shard that is not live. */
final class EmbeddedBuild implements GenerationBuild {

    /** Documents brought in with one transaction, and the most that are left for the moment when nobody writes. */
    private static final int PAGE = 200;

    /** However fast others write, at some time they have to wait. */
    private static final int MOST_ROUNDS = 20;

    /** An import of many changes is waited for, as long as one of its batches may take. */
    private static final int TIMEOUT_SECONDS = 600;

    private final SessionFactory sessions;
    private final Generation target;
    private final Runnable whenOver;
    private boolean committed;

    /** Begins it, and with that drops the generation that was kept. */
    EmbeddedBuild(SessionFactory sessions, Runnable whenOver) {
        this.sessions = sessions;
        this.whenOver = whenOver;
        this.target = EmbeddedIndex.state().live().other();
        EmbeddedIndex.become(EmbeddedIndex.state().withoutKept());
        EmbeddedGenerations.empty(sessions, target);
        EmbeddedIndex.GATE.listen();
    }

    @Override
    public void fill(LongConsumer indexed) {
        new MassIndexing(sessions, true, indexed).run(new OnTarget())
                .forEach((kind, ids) -> pages(kind, List.copyOf(ids), this::bringIn));
    }

    @Override
    public void commit() {
        for (int round = 0; round < MOST_ROUNDS && EmbeddedIndex.GATE.changes() > PAGE; round++)
            bringIn(EmbeddedIndex.GATE.takeChanges());
        // With its connection at hand: those who wait for the gate may have all others.
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            Session session = sessions.getCurrentSession();
            session.createNativeQuery("select 1", Integer.class).getSingleResult();
            EmbeddedIndex.GATE.alone(() -> bringIn(EmbeddedIndex.GATE.takeChanges()), () -> {
                pages(EmbeddedIndex.GATE.takeChanges(), (kind, page) -> bringIn(session, kind, page));
                workspace(SearchWorkspace::flush);
                workspace(SearchWorkspace::refresh);
                EmbeddedIndex.become(EmbeddedIndex.state().switched());
                committed = true;
            });
        });
    }

    private void bringIn(List<DocumentKey> changes) {
        pages(changes, this::bringIn);
    }

    private void bringIn(DocumentKind kind, List<Long> ids) {
        QuarkusTransaction.requiringNew().run(() -> bringIn(sessions.getCurrentSession(), kind, ids));
    }

    private static void pages(List<DocumentKey> changes, PageWork work) {
        Map<DocumentKind, List<Long>> byKind = changes.stream().collect(Collectors.groupingBy(DocumentKey::kind,
                Collectors.mapping(DocumentKey::id, Collectors.toList())));
        byKind.forEach((kind, ids) -> pages(kind, ids, work));
    }

    private static void pages(DocumentKind kind, List<Long> ids, PageWork work) {
        for (int from = 0; from < ids.size(); from += PAGE)
            work.run(kind, ids.subList(from, Math.min(ids.size(), from + PAGE)));
    }

    private void bringIn(Session session, DocumentKind kind, List<Long> ids) {
        EmbeddedIndex.target(target);
        try {
            CurrentDocuments.write(session, kind, ids);
        } finally {
            EmbeddedIndex.target(null);
        }
    }

    @Override
    public void close() {
        EmbeddedIndex.GATE.stopListening();
        try {
            if (!committed)
                EmbeddedGenerations.empty(sessions, target);
        } finally {
            whenOver.run();
        }
    }

    private void workspace(Consumer<SearchWorkspace> work) {
        sessions.inSession(session -> work.accept(Search.session(session).workspace()));
    }

    private interface PageWork {
        void run(DocumentKind kind, List<Long> ids);
    }

    /** Leads what the threads of a mass indexer write. */
    private final class OnTarget implements MassIndexingEnvironment {

        @Override
        public void beforeExecution(Context context) {
            EmbeddedIndex.target(target);
        }

        @Override
        public void afterExecution(Context context) {
            EmbeddedIndex.target(null);
        }
    }
}
