package org.onrecord.ingest.curation;

import java.util.List;

import org.hibernate.Session;

/**
 * Joins what a merge would double: two parts of one person or body in one meeting, and two entries of one office. Those that
 * differ in what both say are kept side by side.
 */
final class DoubleParts {

    private static final String OF_PEOPLE = "p.meeting_id = k.meeting_id and p.person_id = :from and k.person_id = :into";
    private static final String OF_MEETINGS = "p.meeting_id = :from and k.meeting_id = :into"
            + " and p.person_id is not distinct from k.person_id and p.organization_id is not distinct from k.organization_id";
    private static final String OF_BODIES = "p.meeting_id = k.meeting_id and p.person_id is null and k.person_id is null"
            + " and p.organization_id = :from and k.organization_id = :into";
    private static final String SAME_PART = " and (p.role is null or k.role is null or p.role = k.role)"
            + " and (p.on_behalf_of_id is null or k.on_behalf_of_id is null or p.on_behalf_of_id = k.on_behalf_of_id)";
    private static final String SAME_OFFICE = "select p.id from membership p join membership k on p.person_id = :from"
            + " and k.person_id = :into and p.role is not distinct from k.role"
            + " and p.organization_id is not distinct from k.organization_id"
            + " and p.on_behalf_of_id is not distinct from k.on_behalf_of_id"
            + " and p.start_date is not distinct from k.start_date and p.end_date is not distinct from k.end_date";

    private DoubleParts() {
    }

    /** To be called before references to {@code from} are moved to {@code into}. */
    static void join(Session session, MergeKind kind, long from, long into) {
        String both = switch (kind) {
            case PERSON -> OF_PEOPLE;
            case ORGANIZATION -> OF_BODIES;
            case MEETING -> OF_MEETINGS;
        };
        List<Object[]> doubles = session.createNativeQuery("select p.id as part, min(k.id) as kept from participation p"
                + " join participation k on " + both + SAME_PART + " group by p.id", Object[].class)
                .addScalar("part", Long.class).addScalar("kept", Long.class)
                .setParameter("from", from).setParameter("into", into).list();
        doubles.forEach(row -> join(session, (Long) row[0], (Long) row[1]));
        if (kind == MergeKind.PERSON)
            session.createNativeMutationQuery("delete from membership where id in (" + SAME_OFFICE + ")")
                    .setParameter("from", from).setParameter("into", into).executeUpdate();
    }

    private static void join(Session session, long part, long kept) {
        int behind = session.createNativeQuery("select count(*) from evidence where participation_id = :kept", Integer.class)
                .setParameter("kept", kept).getSingleResult();
        session.createNativeMutationQuery(
                "update evidence set participation_id = :kept, position = position + :behind where participation_id = :part")
                .setParameter("kept", kept).setParameter("behind", behind).setParameter("part", part).executeUpdate();
        for (String property : List.of("role", "on_behalf_of_id"))
            session.createNativeMutationQuery("update participation set " + property + " = coalesce(" + property
                    + ", (select p." + property + " from participation p where p.id = :part)) where id = :kept")
                    .setParameter("kept", kept).setParameter("part", part).executeUpdate();
        session.createNativeMutationQuery("delete from participation where id = :part").setParameter("part", part)
                .executeUpdate();
    }
}
