package org.onrecord.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

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
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Statement;

/** Adds to items what was done to them. */
public final class Histories {

    private Histories() {
    }

    /** The histories of these entities and of the quotations in them, by public id: one SQL statement. */
    public static Map<String, List<HistoryLine>> of(Session session, List<? extends RecordEntity> entities) {
        Map<Long, String> ids = new HashMap<>();
        for (RecordEntity entity : entities) {
            ids.put(entity.getId(), entity.getPublicId());
            if (entity instanceof Statement statement)
                statement.getQuotations().forEach(quotation -> ids.put(quotation.getId(), quotation.getPublicId()));
        }
        return grouped(session.createSelectionQuery("from HistoryEntry h where h.record in :records order by h.id",
                HistoryEntry.class).setParameter("records", ids.keySet()).list(), h -> ids.get(h.getRecord()));
    }

    /** The histories of what is no longer in the record, by the public id that it had: one SQL statement. */
    public static Map<String, List<HistoryLine>> ofFormer(Session session) {
        return grouped(session.createSelectionQuery("from HistoryEntry h where h.formerId is not null order by h.id",
                HistoryEntry.class).list(), HistoryEntry::getFormerId);
    }

    private static Map<String, List<HistoryLine>> grouped(List<HistoryEntry> entries, Function<HistoryEntry, String> id) {
        Map<String, List<HistoryLine>> histories = new TreeMap<>();
        entries.forEach(h -> histories.computeIfAbsent(id.apply(h), subject -> new ArrayList<>()).add(line(h)));
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
                    i.rule(), i.confidence(), i.reviewStatus(), own);
        if (item instanceof PersonItem i)
            return new PersonItem(i.id(), i.name(), i.familyName(), i.givenName(), i.born(), i.died(), i.otherNames(),
                    i.identifiers(), i.memberships(), i.evidence(), i.rule(), i.confidence(), i.reviewStatus(), own);
        if (item instanceof SourceItem i)
            return new SourceItem(i.id(), i.kind(), i.status(), i.url(), i.headline(), i.publisher(), i.creditedAgency(),
                    i.byline(), i.datePublished(), i.dateRetrieved(), i.language(), i.licence(), i.versions(),
                    i.reviewStatus(), own);
        if (item instanceof MeetingItem i)
            return new MeetingItem(i.id(), i.name(), i.classification(), i.status(), i.start(), i.end(), i.place(),
                    i.parent(), i.previous(), i.participants(), i.evidence(), i.rule(), i.confidence(), i.reviewStatus(), own);
        if (item instanceof StatementItem i)
            return new StatementItem(i.id(), i.speaker(), i.speakerCandidates(), i.coSpeakers(), i.speakerRole(),
                    i.attribution(), i.saidOn(),
                    i.meeting(), i.about(), i.medium(), i.audience(), i.originalLanguage(), i.mentions(), i.topics(),
                    i.quotations().stream().map(q -> in(q, histories.get(q.id()))).toList(), i.reviewStatus(), own);
        if (item instanceof ClaimItem i)
            return new ClaimItem(i.id(), i.meeting(), i.source(), i.property(), i.value(), i.citing(), i.evidence(),
                    i.rule(), i.confidence(), i.reviewStatus(), own);
        return item;
    }

    private static QuotationLine in(QuotationLine q, List<HistoryLine> own) {
        return new QuotationLine(q.id(), q.source(), q.text(), q.speechMode(), q.language(), q.attribution(), q.cue(),
                q.relayedBy(), q.representative(), q.extent(), q.wording(), q.evidence(), q.rule(), q.confidence(),
                q.reviewStatus(), own);
    }
}
