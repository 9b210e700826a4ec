package org.onrecord.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;

/**
 * Leaves out of an article's items what the record has or had: an extraction adds, and never changes. So nothing that a
 * curator confirmed, corrected, rejected, merged or erased is touched, whatever a later version or a later rule finds. Two
 * things are added to: the source, by a version, and meetings that nobody has looked at yet, by what they lack.
 */
record UndecidedItems(KnownRecord record) {

    /** The items to write, in order. */
    List<RecordItem> of(List<RecordItem> items) {
        Set<String> taken = record.taken(ids(items));
        Map<String, Set<String>> meetings = record.undecidedMeetings(
                items.stream().filter(MeetingItem.class::isInstance).map(RecordItem::id).filter(taken::contains).toList());
        return items.stream().map(item -> undecided(item, taken, meetings)).filter(Objects::nonNull).toList();
    }

    private static List<String> ids(List<RecordItem> items) {
        List<String> ids = new ArrayList<>();
        for (RecordItem item : items) {
            ids.add(item.id());
            if (item instanceof StatementItem statement)
                statement.quotations().forEach(quotation -> ids.add(quotation.id()));
        }
        return ids;
    }

    private static RecordItem undecided(RecordItem item, Set<String> taken, Map<String, Set<String>> meetings) {
        if (item instanceof StatementItem statement)
            return undecided(statement, taken);
        if (item instanceof SourceItem || !taken.contains(item.id()))
            return item;
        boolean open = item instanceof MeetingItem && meetings.containsKey(item.id());
        return open ? completion((MeetingItem) item, meetings.get(item.id())) : null;
    }

    /** With those of its quotations that are new: their statement may be one of the record. */
    private static StatementItem undecided(StatementItem item, Set<String> taken) {
        List<QuotationLine> left = item.quotations().stream().filter(quotation -> !taken.contains(quotation.id())).toList();
        if (left.isEmpty())
            return null;
        return new StatementItem(item.id(), item.speaker(), item.speakerCandidates(), item.coSpeakers(), item.speakerRole(),
                item.attribution(),
                item.saidOn(), item.meeting(), item.about(), item.medium(), item.audience(), item.originalLanguage(),
                item.mentions(), item.topics(), left, item.reviewStatus(), item.history());
    }

    /** With those who are not known to have taken part; the writer fills what is missing beside. */
    private static MeetingItem completion(MeetingItem item, Set<String> parties) {
        List<ParticipantLine> others = item.participants().stream()
                .filter(party -> !parties.contains(party.person() == null ? party.organization() : party.person())).toList();
        return new MeetingItem(item.id(), item.name(), item.classification(), item.status(), item.start(), item.end(),
                item.place(), item.parent(), item.previous(), others, item.evidence(), item.rule(), item.confidence(),
                item.reviewStatus(), item.history());
    }
}
