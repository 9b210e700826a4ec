package org.onrecord.ingest.curation;

import java.util.List;
import java.util.Map;

import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.store.journal.DocumentKind;

/**
 * What of the database and of the index refers to a kind of record that can be merged. A test compares it with the foreign
 * keys that the database knows.
 */
enum MergeKind {

    PERSON(Person.class,
            List.of(new Column("statement", "speaker_person_id"), new Column("participation", "person_id")),
            List.of(new Column("membership", "person_id"), new Column("mention", "person_id"),
                    new Column("person_identifier", "person_id")),
            List.of(new Pairs("statement_co_speaker", "statement_id", "person_id"),
                    new Pairs("statement_speaker_candidate", "statement_id", "person_id"),
                    new Pairs("statement_mention", "statement_id", "person_id")),
            Map.of(DocumentKind.STATEMENT, List.of("select id from statement where speaker_person_id = :key",
                    "select statement_id from statement_co_speaker where person_id = :key",
                    "select statement_id from statement_speaker_candidate where person_id = :key",
                    "select statement_id from statement_mention where person_id = :key"),
                    DocumentKind.MEETING, List.of("select meeting_id from participation where person_id = :key"))),

    ORGANIZATION(Organization.class,
            List.of(new Column("statement", "speaker_organization_id"), new Column("participation", "organization_id"),
                    new Column("participation", "on_behalf_of_id"), new Column("membership", "organization_id"),
                    new Column("membership", "on_behalf_of_id"), new Column("source", "publisher_id"),
                    new Column("source", "credited_agency_id"), new Column("organization", "parent_id")),
            List.of(new Column("organization_identifier", "organization_id")),
            List.of(new Pairs("claim_citing", "claim_id", "organization_id"),
                    new Pairs("quotation_relay", "quotation_id", "organization_id")),
            Map.of(DocumentKind.STATEMENT, List.of("select id from statement where speaker_organization_id = :key",
                    "select q.statement_id from quotation q join quotation_relay r on r.quotation_id = q.id"
                            + " where r.organization_id = :key",
                    "select q.statement_id from quotation q join source x on x.id = q.source_id where x.publisher_id = :key",
                    "select q.statement_id from quotation q join source x on x.id = q.source_id"
                            + " where x.credited_agency_id = :key"),
                    DocumentKind.MEETING, List.of("select meeting_id from participation where organization_id = :key",
                            "select meeting_id from participation where on_behalf_of_id = :key"),
                    DocumentKind.PERSON, List.of("select person_id from membership where organization_id = :key",
                            "select person_id from membership where on_behalf_of_id = :key"),
                    DocumentKind.SOURCE, List.of("select id from source where publisher_id = :key"))),

    MEETING(Meeting.class,
            List.of(new Column("statement", "meeting_id"), new Column("claim", "meeting_id"),
                    new Column("meeting", "parent_id"), new Column("meeting", "previous_id")),
            List.of(new Column("participation", "meeting_id"), new Column("evidence", "meeting_id")),
            List.of(new Pairs("statement_about", "statement_id", "meeting_id")),
            Map.of(DocumentKind.STATEMENT, List.of("select id from statement where meeting_id = :key",
                    "select statement_id from statement_about where meeting_id = :key"),
                    DocumentKind.MEETING, List.of("select id from meeting where parent_id = :key")));

    /** A column that holds the key of such a record. */
    record Column(String table, String column) {
    }

    /** A table of pairs, each of which stands there once: of a record of another kind and one of this. */
    record Pairs(String table, String owner, String column) {
    }

    private final Class<? extends RecordEntity> entity;
    private final List<Column> columns;
    private final List<Column> lists;
    private final List<Pairs> pairs;
    private final Map<DocumentKind, List<String>> documents;

    MergeKind(Class<? extends RecordEntity> entity, List<Column> columns, List<Column> lists, List<Pairs> pairs,
            Map<DocumentKind, List<String>> documents) {
        this.entity = entity;
        this.columns = columns;
        this.lists = lists;
        this.pairs = pairs;
        this.documents = documents;
    }

    Class<? extends RecordEntity> entity() {
        return entity;
    }

    /** Columns of other records. */
    List<Column> columns() {
        return columns;
    }

    /** Columns of what belongs to the record as a list in order, by the column {@code position}. */
    List<Column> lists() {
        return lists;
    }

    List<Pairs> pairs() {
        return pairs;
    }

    /** Whose documents in the index have the key of such a record: queries of their keys, with the parameter {@code key}. */
    Map<DocumentKind, List<String>> documents() {
        return documents;
    }
}
