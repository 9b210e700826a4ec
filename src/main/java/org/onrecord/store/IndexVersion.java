package org.onrecord.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexMapping;
import org.onrecord.store.generation.LiveSearch;

/**
 * Whether the index was written by the mapping that reads it now. Each document says which version wrote it, so that the
 * answer is that of the index itself, whichever database, folder or servers it is put beside.
 */
@ApplicationScoped
public class IndexVersion {

    @Inject
    SessionFactory sessions;

    /** Whether no index has a document of another version, and none is empty where its table is not. */
    public boolean isCurrent() {
        return is(IndexMapping.VERSION);
    }

    /**
     * Opens all indexes, of all generations.
     *
     * @throws org.hibernate.search.util.common.SearchException if one of them is damaged
     */
    void readAll() {
        sessions.inSession(session -> Search.mapping(sessions).allIndexedEntities().forEach(
                entity -> Search.session(session).search(entity.javaClass()).where(f -> f.matchAll()).fetchTotalHitCount()));
    }

    /** Whether one of the indexes is empty where its table is not: it was removed, or never made. */
    boolean isMissing() {
        return sessions.fromSession(session -> Search.mapping(sessions).allIndexedEntities().stream()
                .anyMatch(entity -> isMissing(session, entity)));
    }

    boolean is(int version) {
        return sessions.fromSession(session -> Search.mapping(sessions).allIndexedEntities().stream()
                .noneMatch(entity -> hasOthers(version, session, entity) || isMissing(session, entity)));
    }

    private static boolean hasOthers(int version, Session session, SearchIndexedEntity<?> entity) {
        return LiveSearch.of(Search.session(session).search(entity.javaClass())
                .where(f -> f.not(f.match().field(Fields.MAPPING_VERSION).matching(version))))
                .fetchTotalHitCount() > 0;
    }

    private static boolean isMissing(Session session, SearchIndexedEntity<?> entity) {
        return LiveSearch.of(Search.session(session).search(entity.javaClass()).where(f -> f.matchAll()))
                .fetchTotalHitCount() == 0
                && !session.createSelectionQuery("select 1 from " + entity.jpaName(), Integer.class).setMaxResults(1).list()
                        .isEmpty();
    }
}
