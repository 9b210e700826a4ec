package org.onrecord.relate.review;

import org.onrecord.record.RecordKind;

/** Where the database has the proposals of one kind, and where each was first found. */
enum ProposalTable {

    QUOTATION("e.source_id", "left join evidence v on v.quotation_id = e.id and v.position = 0", "1 = 0"),

    CLAIM("e.source_id", "left join evidence v on v.claim_id = e.id and v.position = 0", "1 = 0"),

    PERSON("x.source_id", "join mention v on v.person_id = e.id and v.position = 0"
            + " join source_version x on x.id = v.source_version_id",
            "not exists (select 1 from mention w where w.person_id = e.id and w.position = 0)"),

    MEETING("x.source_id", "join evidence v on v.meeting_id = e.id and v.position = 0"
            + " join source_version x on x.id = v.source_version_id",
            "not exists (select 1 from evidence w where w.meeting_id = e.id and w.position = 0)"),

    /** Bodies have no place in a source: they are known from what they said, published or took part in. */
    ORGANIZATION(null, "", "1 = 1");

    private final String source;
    private final String join;
    private final String placeless;

    ProposalTable(String source, String join, String placeless) {
        this.source = source;
        this.join = join;
        this.placeless = placeless;
    }

    RecordKind kind() {
        return RecordKind.valueOf(name());
    }

    /** The key of the source, as an expression; null where there is none. */
    String source() {
        return source;
    }

    /** What is joined to the table {@code e} for {@link #source()} and for the place {@code v.start_offset} in it. */
    String join() {
        return join;
    }

    /** The condition that it has no place in any source. */
    String placeless() {
        return placeless;
    }

    String table() {
        return kind().name().toLowerCase(java.util.Locale.ROOT);
    }
}
