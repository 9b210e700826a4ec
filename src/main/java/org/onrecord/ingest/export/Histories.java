package org.onrecord.ingest.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.HistoryLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.HistoryEntry;

/** Adds to items what was done to them. */
public final class Histories {

    private Histories() {
    }

    /** The histories of these items and of the quotations in them, by public id: one SQL statement. */
    public static Map<String, List<HistoryLine>> of(Session session, List<RecordItem> items) {
        List<String> subjects = new ArrayList<>();
        for (RecordItem item : items) {
            subjects.add(item.id());
            if (item instanceof StatementItem statement)
                statement.quotations().forEach(quotation -> subjects.add(quotation.id()));
        }
        return of(session, subjects);
    }

    /** The history of one subject, oldest first. */
    public static List<HistoryLine> of(Session session, String subject) {
        return of(session, List.of(subject)).getOrDefault(subject, List.of());
    }

    private static Map<String, List<HistoryLine>> of(Session session, Collection<String> subjects) {
        Map<String, List<HistoryLine>> histories = new HashMap<>();
        session.createSelectionQuery("from HistoryEntry h where h.subject in :subjects order by h.id", HistoryEntry.class)
                .setParameter("subjects", subjects).list()
                .forEach(h -> histories.computeIfAbsent(h.getSubject(), subject -> new ArrayList<>()).add(line(h)));
        return histories;
    }

    private static HistoryLine line(HistoryEntry h) {
        return new HistoryLine(h.getAt(), h.getActor(), h.getAction(), h.getProperty(), h.getBefore(), h.getAfter(),
                h.getReason());
    }

    /** The item with its history. */
    public static RecordItem in(RecordItem item, Map<String, List<HistoryLine>> histories) {
        List<HistoryLine> own = histories.get(item.id());
        if (item instanceof OrganizationItem i)
            return new OrganizationItem(i.id(), i.name(), i.kind(), i.parent(), i.otherNames(), i.identifiers(),
                    i.reviewStatus(), own);
        if (item instanceof PersonItem i)
            return new PersonItem(i.id(), i.name(), i.familyName(), i.givenName(), i.born(), i.died(), i.otherNames(),
                    i.identifiers(), i.memberships(), i.reviewStatus(), own);
        if (item instanceof SourceItem i)
            return new SourceItem(i.id(), i.kind(), i.status(), i.url(), i.headline(), i.publisher(), i.creditedAgency(),
                    i.byline(), i.datePublished(), i.dateRetrieved(), i.language(), i.licence(), i.versions(),
                    i.reviewStatus(), own);
        if (item instanceof MeetingItem i)
            return new MeetingItem(i.id(), i.name(), i.classification(), i.status(), i.start(), i.end(), i.place(),
                    i.parent(), i.previous(), i.participants(), i.evidence(), i.reviewStatus(), own);
        if (item instanceof StatementItem i)
            return new StatementItem(i.id(), i.speaker(), i.coSpeakers(), i.speakerRole(), i.attribution(), i.saidOn(),
                    i.meeting(), i.about(), i.medium(), i.audience(), i.originalLanguage(), i.mentions(), i.topics(),
                    i.quotations().stream().map(q -> in(q, histories.get(q.id()))).toList(), i.reviewStatus(), own);
        if (item instanceof ClaimItem i)
            return new ClaimItem(i.id(), i.meeting(), i.source(), i.property(), i.value(), i.citing(), i.evidence(),
                    i.reviewStatus(), own);
        return item;
    }

    private static QuotationLine in(QuotationLine q, List<HistoryLine> own) {
        return new QuotationLine(q.id(), q.source(), q.text(), q.speechMode(), q.language(), q.attribution(), q.cue(),
                q.relayedBy(), q.representative(), q.extent(), q.wording(), q.evidence(), q.rule(), q.confidence(),
                q.reviewStatus(), own);
    }
}
