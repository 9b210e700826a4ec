package org.onrecord.ingest.write;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.ErasureItem;
import org.onrecord.ingest.item.HistoryLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RedirectItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.Identifier;
import org.onrecord.record.OtherName;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordId;

/** What must hold of an item by itself, whatever the record holds. */
final class ItemRules {

    private ItemRules() {
    }

    /**
     * @throws Rejected if the item breaks a rule
     */
    static void check(RecordItem item) {
        if (item instanceof OrganizationItem i)
            check(i);
        else if (item instanceof PersonItem i)
            check(i);
        else if (item instanceof SourceItem i)
            check(i);
        else if (item instanceof MeetingItem i)
            check(i);
        else if (item instanceof StatementItem i)
            check(i);
        else if (item instanceof ClaimItem i)
            check(i);
        else if (item instanceof RedirectItem i)
            check(i);
        else if (item instanceof ErasureItem i)
            check(i);
    }

    private static void check(OrganizationItem i) {
        require("name", i.name());
        require("kind", i.kind());
        names(i.otherNames(), i.identifiers());
        confidence("confidence", i.confidence());
        history(i.history());
    }

    private static void check(PersonItem i) {
        require("name", i.name());
        period(i.born(), i.died());
        names(i.otherNames(), i.identifiers());
        confidence("confidence", i.confidence());
        history(i.history());
        i.memberships().forEach(m -> period(m.start(), m.end()));
    }

    private static void check(SourceItem i) {
        require("kind", i.kind());
        require("headline", i.headline());
        history(i.history());
        requireSome("versions", i.versions());
        for (VersionLine version : i.versions())
            require("versions.text", version.text());
        language("language", i.language());
        if (i.url() != null && !i.url().matches("https?://\\S+"))
            throw new Rejected("BAD_URL", "url: an address begins with http:// or https://");
    }

    private static void check(MeetingItem i) {
        require("name", i.name());
        require("classification", i.classification());
        confidence("confidence", i.confidence());
        history(i.history());
        period(i.start(), i.end());
        for (ParticipantLine p : i.participants())
            if (p.person() == null && p.organization() == null)
                throw new Rejected("MISSING_FIELD", "participants: one has neither person nor organization");
        if (i.id().equals(i.parent()) || i.id().equals(i.previous()))
            throw new Rejected("BAD_VALUE", "a meeting is neither part of itself nor before itself");
    }

    private static void check(StatementItem i) {
        requireSome("quotations", i.quotations());
        history(i.history());
        language("originalLanguage", i.originalLanguage());
        if (i.speaker() != null && i.speaker().person() != null && i.speaker().organization() != null)
            throw new Rejected("BAD_VALUE", "speaker: a person or an organization, not both");
        if (i.quotations().stream().filter(q -> Boolean.TRUE.equals(q.representative())).count() > 1)
            throw new Rejected("BAD_VALUE", "quotations: at most one is representative");
        for (QuotationLine q : i.quotations())
            check(q);
    }

    private static void check(QuotationLine q) {
        require("quotations.source", q.source());
        require("quotations.speechMode", q.speechMode());
        history(q.history());
        requireSome("quotations.evidence", q.evidence());
        language("quotations.language", q.language());
        confidence("quotations.confidence", q.confidence());
        if (q.evidence().stream().anyMatch(e -> e.source() != null && !e.source().equals(q.source())))
            throw new Rejected("BAD_EVIDENCE", "quotations.evidence: its source is that of the quotation");
    }

    private static void check(ClaimItem i) {
        require("meeting", i.meeting());
        require("source", i.source());
        require("property", i.property());
        confidence("confidence", i.confidence());
        require("value", i.value());
        history(i.history());
        requireSome("evidence", i.evidence());
    }

    private static void check(RedirectItem i) {
        requireId("id", i.id());
        requireId("to", i.to());
        history(i.history());
        if (i.id().equals(i.to()) || !i.id().substring(0, 4).equals(i.to().substring(0, 4)))
            throw new Rejected("BAD_VALUE", "a redirect leads from one id to another of the same kind");
    }

    private static void check(ErasureItem i) {
        requireId("id", i.id());
        requireSome("history", i.history());
        history(i.history());
    }

    private static void names(List<OtherName> names, List<Identifier> identifiers) {
        names.forEach(other -> require("otherNames.name", other.name()));
        for (Identifier identifier : identifiers) {
            require("identifiers.scheme", identifier.scheme());
            require("identifiers.value", identifier.value());
        }
    }

    private static void confidence(String field, Double value) {
        if (value != null && !(value >= 0 && value <= 1))
            throw new Rejected("BAD_VALUE", field + ": from 0 to 1");
    }

    private static void history(List<HistoryLine> history) {
        for (HistoryLine line : history) {
            require("history.at", line.at());
            require("history.actor", line.actor());
            require("history.action", line.action());
        }
    }

    private static void requireId(String field, String value) {
        if (value == null || RecordId.parse(value).isEmpty())
            throw new Rejected("BAD_ID", field + ": not an id that this service gives out");
    }

    private static void require(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank())
            throw new Rejected("MISSING_FIELD", field + ": missing");
    }

    private static void requireSome(String field, Collection<?> values) {
        if (values.isEmpty())
            throw new Rejected("MISSING_FIELD", field + ": at least one is needed");
    }

    private static void period(PartialDate start, PartialDate end) {
        if (start != null && end != null && end.last().isBefore(start.first()))
            throw new Rejected("BAD_PERIOD", "it ends on " + end + ", before it begins on " + start);
    }

    private static void language(String field, String tag) {
        if (tag == null)
            return;
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new Rejected("BAD_LANGUAGE", field + ": not a BCP 47 language tag");
        }
    }
}
