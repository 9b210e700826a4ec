package org.onrecord.search;

import java.util.Set;

import org.onrecord.search.mapping.IndexedStatement;

/**
 * The records that a word names, by their primary keys as the index has them.
 *
 * @param speakers people and organizations
 * @param publishers organizations alone
 */
record NamedRecords(Set<String> speakers, Set<String> publishers, Set<String> meetings, Set<String> sources) {

    static final NamedRecords NONE = new NamedRecords(Set.of(), Set.of(), Set.of(), Set.of());

    boolean isEmpty() {
        return speakers.isEmpty() && meetings.isEmpty() && sources.isEmpty();
    }

    /** Whether the speaker, the meeting, a source or a publisher of a statement is one of them. */
    boolean nameAnyOf(IndexedStatement statement) {
        StatementCard card = statement.card();
        return speakers.contains(String.valueOf(card.speakerPerson()))
                || speakers.contains(String.valueOf(card.speakerOrganization()))
                || meetings.contains(String.valueOf(card.meeting()))
                || card.coSpeakers().stream().map(String::valueOf).anyMatch(speakers::contains)
                || card.quotations().stream().map(quotation -> String.valueOf(quotation.source())).anyMatch(sources::contains)
                || statement.wordings().stream().map(wording -> String.valueOf(wording.publisher()))
                        .anyMatch(publishers::contains);
    }
}
