package org.onrecord.ingest.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.onrecord.ingest.write.IndexingBehind;
import org.onrecord.record.RecordEntity;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Writes documents of the index anew from the database, however many there are, in bounded memory. */
@ApplicationScoped
class Documents {

    /** As many as the sessions fetch in one batch, twice. */
    private static final int PAGE = 200;

    @Inject
    SessionFactory sessions;

    /**
     * Returns once search shows them.
     *
     * @param keys primary keys by kind; what is no longer in the record is passed over
     * @throws IllegalStateException if the index refused something
     */
    void write(Map<Class<? extends RecordEntity>, Set<Long>> keys) {
        IndexingBehind indexing = new IndexingBehind();
        keys.forEach((kind, ofKind) -> write(kind, new ArrayList<>(ofKind), indexing));
        indexing.await();
        SearchMapping mapping = Search.mapping(sessions);
        mapping.scope(Object.class).workspace().flush();
        mapping.scope(Object.class).workspace().refresh();
    }

    private void write(Class<? extends RecordEntity> kind, List<Long> keys, IndexingBehind indexing) {
        for (int from = 0; from < keys.size(); from += PAGE) {
            List<Long> page = keys.subList(from, Math.min(keys.size(), from + PAGE));
            QuarkusTransaction.requiringNew().run(() -> {
                Session session = sessions.getCurrentSession();
                Search.session(session).indexingPlanSynchronizationStrategy(indexing);
                session.createSelectionQuery("from " + kind.getSimpleName() + " e where e.id in :keys", kind)
                        .setParameter("keys", page).list().forEach(Search.session(session).indexingPlan()::addOrUpdate);
            });
        }
    }
}
