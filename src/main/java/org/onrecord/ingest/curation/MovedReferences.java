package org.onrecord.ingest.curation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.hibernate.Session;
import org.onrecord.store.journal.DocumentKind;

/**
 * Makes all that refers to one record refer to another of its kind. By statements of SQL, each for all rows at once, so that
 * the memory that it takes does not grow with them; only the keys of the documents to be written anew are held.
 */
final class MovedReferences {

    private final Session session;
    private final MergeKind kind;
    private final long from;
    private final long into;

    /**
     * @param from primary key of the record that nothing refers to afterwards
     * @param into primary key of the record that takes its place
     */
    MovedReferences(Session session, MergeKind kind, long from, long into) {
        this.session = session;
        this.kind = kind;
        this.from = from;
        this.into = into;
    }

    /** The primary keys of those whose documents in the index name the record, before it is moved. */
    Map<DocumentKind, Set<Long>> documents() {
        Map<DocumentKind, Set<Long>> keys = new EnumMap<>(DocumentKind.class);
        kind.documents().forEach((documents, queries) -> {
            Set<Long> ofKind = keys.computeIfAbsent(documents, none -> new HashSet<>());
            queries.forEach(query -> ofKind.addAll(
                    session.createNativeQuery(query, Long.class).setParameter("key", from).list()));
        });
        return keys;
    }

    /** Moves them. What of the session's entities is concerned is to be loaded anew. */
    void move() {
        for (MergeKind.Pairs pairs : kind.pairs())
            movePairs(pairs);
        for (MergeKind.Column list : kind.lists())
            moveList(list);
        for (MergeKind.Column column : kind.columns())
            update("update " + column.table() + " set " + column.column() + " = :into where " + column.column() + " = :from");
    }

    /** What is paired with both stays paired with the one. */
    private void movePairs(MergeKind.Pairs pairs) {
        session.createNativeMutationQuery("delete from " + pairs.table() + " where " + pairs.column() + " = :from and "
                + pairs.owner() + " in (select p." + pairs.owner() + " from " + pairs.table() + " p where p." + pairs.column()
                + " = :into)").setParameter("from", from).setParameter("into", into).executeUpdate();
        update("update " + pairs.table() + " set " + pairs.column() + " = :into where " + pairs.column() + " = :from");
    }

    /** Behind what the other one has already. */
    private void moveList(MergeKind.Column list) {
        int behind = session.createNativeQuery("select coalesce(max(position) + 1, 0) from " + list.table() + " where "
                + list.column() + " = :into", Integer.class).setParameter("into", into).getSingleResult();
        session.createNativeMutationQuery("update " + list.table() + " set " + list.column()
                + " = :into, position = position + :behind where " + list.column() + " = :from")
                .setParameter("behind", behind).setParameter("from", from).setParameter("into", into).executeUpdate();
    }

    private void update(String sql) {
        session.createNativeMutationQuery(sql).setParameter("from", from).setParameter("into", into).executeUpdate();
    }
}
