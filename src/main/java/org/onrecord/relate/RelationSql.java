package org.onrecord.relate;

/**
 * What belongs to what, as SQL that both databases take: for each relation a query of the columns {@code parent},
 * {@code child} and {@code sort_key}, one row a child, over the array parameter {@code parents}. A sort key is text and
 * never null, so that a cursor can be compared to it; where nothing is known it is empty and sorts first.
 */
final class RelationSql {

    private static final String SAID_ON = "coalesce(s.said_on, '') as sort_key";
    private static final String STARTED_ON = "coalesce(m.start_date, '') as sort_key";
    private static final String PUBLISHED_ON = "coalesce(x.date_published, '') as sort_key";

    private RelationSql() {
    }

    static String of(Relation relation) {
        return switch (relation) {
            case STATEMENTS_OF_PERSON, STATEMENTS_OF_ORGANIZATION, STATEMENTS_MENTIONING_PERSON, STATEMENTS_AT_MEETING,
                    STATEMENTS_ABOUT_MEETING, STATEMENTS_IN_SOURCE ->
                statements(relation);
            case MEETINGS_OF_PERSON, MEETINGS_OF_ORGANIZATION, MEETINGS_WITHIN_MEETING, MEETINGS_IN_SOURCE ->
                meetings(relation);
            case PARTICIPATIONS_IN_MEETING -> participations();
            case PEOPLE_IN_SOURCE, PEOPLE_OF_ORGANIZATION -> people(relation);
            case SOURCES_OF_PERSON, SOURCES_OF_MEETING, SOURCES_OF_PUBLISHER -> sources(relation);
            case QUOTATIONS_IN_SOURCE -> quotations();
        };
    }

    private static String statements(Relation relation) {
        String kept = " and s.review_status <> 'REJECTED'";
        return switch (relation) {
            // No plain union: to find duplicates in it takes three times as long as the rest.
            case STATEMENTS_OF_PERSON -> "select s.speaker_person_id as parent, s.id as child, " + SAID_ON
                    + " from statement s where s.speaker_person_id = any(:parents)" + kept
                    + " union all select c.person_id, s.id, " + SAID_ON
                    + " from statement_co_speaker c join statement s on s.id = c.statement_id"
                    + " where c.person_id = any(:parents) and s.speaker_person_id is distinct from c.person_id" + kept;
            case STATEMENTS_OF_ORGANIZATION -> "select s.speaker_organization_id as parent, s.id as child, " + SAID_ON
                    + " from statement s where s.speaker_organization_id = any(:parents)" + kept;
            case STATEMENTS_MENTIONING_PERSON -> "select n.person_id as parent, s.id as child, " + SAID_ON
                    + " from statement_mention n join statement s on s.id = n.statement_id"
                    + " where n.person_id = any(:parents)" + kept;
            case STATEMENTS_AT_MEETING -> "select s.meeting_id as parent, s.id as child, " + SAID_ON
                    + " from statement s where s.meeting_id = any(:parents)" + kept;
            case STATEMENTS_ABOUT_MEETING -> "select a.meeting_id as parent, s.id as child, " + SAID_ON
                    + " from statement_about a join statement s on s.id = a.statement_id"
                    + " where a.meeting_id = any(:parents)" + kept;
            default -> "select distinct q.source_id as parent, s.id as child, " + SAID_ON
                    + " from quotation q join statement s on s.id = q.statement_id"
                    + " where q.source_id = any(:parents) and q.review_status <> 'REJECTED'" + kept;
        };
    }

    private static String meetings(Relation relation) {
        String kept = " and m.review_status <> 'REJECTED'";
        return switch (relation) {
            case MEETINGS_OF_PERSON -> "select distinct p.person_id as parent, m.id as child, " + STARTED_ON
                    + " from participation p join meeting m on m.id = p.meeting_id"
                    + " where p.person_id = any(:parents)" + kept;
            case MEETINGS_OF_ORGANIZATION -> "select p.organization_id as parent, m.id as child, " + STARTED_ON
                    + " from participation p join meeting m on m.id = p.meeting_id"
                    + " where p.organization_id = any(:parents)" + kept
                    + " union select p.on_behalf_of_id, m.id, " + STARTED_ON
                    + " from participation p join meeting m on m.id = p.meeting_id"
                    + " where p.on_behalf_of_id = any(:parents)" + kept;
            case MEETINGS_WITHIN_MEETING -> "select m.parent_id as parent, m.id as child, " + STARTED_ON
                    + " from meeting m where m.parent_id = any(:parents)" + kept;
            default -> "select v.source_id as parent, m.id as child, " + STARTED_ON
                    + " from source_version v join evidence e on e.source_version_id = v.id"
                    + " join meeting m on m.id = e.meeting_id where v.source_id = any(:parents)" + kept
                    + " union select v.source_id, m.id, " + STARTED_ON
                    + " from source_version v join evidence e on e.source_version_id = v.id"
                    + " join participation p on p.id = e.participation_id join meeting m on m.id = p.meeting_id"
                    + " where v.source_id = any(:parents)" + kept
                    + " union select c.source_id, m.id, " + STARTED_ON
                    + " from claim c join meeting m on m.id = c.meeting_id"
                    + " where c.source_id = any(:parents) and c.review_status <> 'REJECTED'" + kept
                    + " union select q.source_id, m.id, " + STARTED_ON
                    + " from quotation q join statement s on s.id = q.statement_id join meeting m on m.id = s.meeting_id"
                    + " where q.source_id = any(:parents) and q.review_status <> 'REJECTED'"
                    + " and s.review_status <> 'REJECTED'" + kept;
        };
    }

    /** A participation has no review status of its own: it goes with the person or the body that took part. */
    private static String participations() {
        return "select p.meeting_id as parent, p.id as child, lpad(cast(p.position as varchar), 10, '0') as sort_key"
                + " from participation p left join person n on n.id = p.person_id"
                + " left join organization o on o.id = p.organization_id where p.meeting_id = any(:parents)"
                + " and coalesce(n.review_status, '') <> 'REJECTED' and coalesce(o.review_status, '') <> 'REJECTED'";
    }

    private static String people(Relation relation) {
        String kept = " and n.review_status <> 'REJECTED'";
        if (relation == Relation.PEOPLE_OF_ORGANIZATION)
            return "select k.organization_id as parent, n.id as child, n.sort_name as sort_key"
                    + " from membership k join person n on n.id = k.person_id"
                    + " where k.organization_id = any(:parents)" + kept
                    + " union select k.on_behalf_of_id, n.id, n.sort_name"
                    + " from membership k join person n on n.id = k.person_id"
                    + " where k.on_behalf_of_id = any(:parents)" + kept;
        String quoted = " where q.source_id = any(:parents) and q.review_status <> 'REJECTED'"
                + " and s.review_status <> 'REJECTED'" + kept;
        return "select q.source_id as parent, n.id as child, n.sort_name as sort_key"
                + " from quotation q join statement s on s.id = q.statement_id"
                + " join person n on n.id = s.speaker_person_id" + quoted
                + " union select q.source_id, n.id, n.sort_name"
                + " from quotation q join statement s on s.id = q.statement_id"
                + " join statement_co_speaker c on c.statement_id = s.id join person n on n.id = c.person_id" + quoted
                + " union select v.source_id, n.id, n.sort_name"
                + " from source_version v join evidence e on e.source_version_id = v.id"
                + " join participation p on p.id = e.participation_id join meeting m on m.id = p.meeting_id"
                + " join person n on n.id = p.person_id"
                + " where v.source_id = any(:parents) and m.review_status <> 'REJECTED'" + kept;
    }

    private static String sources(Relation relation) {
        String kept = " and x.review_status <> 'REJECTED'";
        String quoting = " join quotation q on q.statement_id = s.id join source x on x.id = q.source_id";
        String quoted = " and s.review_status <> 'REJECTED' and q.review_status <> 'REJECTED'" + kept;
        String evident = " join source_version v on v.id = e.source_version_id join source x on x.id = v.source_id";
        return switch (relation) {
            case SOURCES_OF_PERSON -> "select s.speaker_person_id as parent, x.id as child, " + PUBLISHED_ON
                    + " from statement s" + quoting + " where s.speaker_person_id = any(:parents)" + quoted
                    + " union select c.person_id, x.id, " + PUBLISHED_ON
                    + " from statement_co_speaker c join statement s on s.id = c.statement_id" + quoting
                    + " where c.person_id = any(:parents)" + quoted
                    + " union select p.person_id, x.id, " + PUBLISHED_ON
                    + " from participation p join meeting m on m.id = p.meeting_id"
                    + " join evidence e on e.participation_id = p.id" + evident
                    + " where p.person_id = any(:parents) and m.review_status <> 'REJECTED'" + kept;
            case SOURCES_OF_MEETING -> "select e.meeting_id as parent, x.id as child, " + PUBLISHED_ON
                    + " from evidence e" + evident + " where e.meeting_id = any(:parents)" + kept
                    + " union select p.meeting_id, x.id, " + PUBLISHED_ON
                    + " from participation p join evidence e on e.participation_id = p.id" + evident
                    + " where p.meeting_id = any(:parents)" + kept
                    + " union select c.meeting_id, x.id, " + PUBLISHED_ON
                    + " from claim c join source x on x.id = c.source_id"
                    + " where c.meeting_id = any(:parents) and c.review_status <> 'REJECTED'" + kept
                    + " union select s.meeting_id, x.id, " + PUBLISHED_ON
                    + " from statement s" + quoting + " where s.meeting_id = any(:parents)" + quoted;
            default -> "select x.publisher_id as parent, x.id as child, " + PUBLISHED_ON
                    + " from source x where x.publisher_id = any(:parents)" + kept;
        };
    }

    /** By where the first of its words stand; numbers of equal length sort as numbers do. */
    private static String quotations() {
        return "select q.source_id as parent, q.id as child,"
                + " coalesce(lpad(cast(min(e.start_offset) as varchar), 10, '0'), '') as sort_key"
                + " from quotation q left join evidence e on e.quotation_id = q.id"
                + " join statement s on s.id = q.statement_id where q.source_id = any(:parents)"
                + " and q.review_status <> 'REJECTED' and s.review_status <> 'REJECTED' group by q.source_id, q.id";
    }
}
