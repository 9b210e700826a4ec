package org.onrecord.search;

import java.time.Instant;
import java.util.List;

import org.onrecord.record.Extent;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

/**
 * What a list shows of a statement: kept in the index, so that a page of hits needs no database, and made from the
 * database where there was no search. Other records are named by their primary keys.
 */
public record StatementCard(long id, String publicId, Long speakerPerson, Long speakerOrganization, List<Long> coSpeakers,
        String speakerRole, String attribution, PartialDate saidOn, Long meeting, List<Long> about, String medium,
        String audience, String originalLanguage, List<Long> mentions, List<String> topics, ReviewStatus reviewStatus,
        Instant updatedAt, List<QuotationCard> quotations) {

    /** What a list shows of a quotation. */
    public record QuotationCard(long id, String publicId, long statement, long source, String text, SpeechMode speechMode,
            String language, String attribution, String cue, List<Long> relayedBy, boolean representative, Extent extent,
            Wording wording, String rule, Double confidence, ReviewStatus reviewStatus) {

        /** The card of a stored quotation. */
        public static QuotationCard of(Quotation q) {
            return new QuotationCard(q.getId(), q.getPublicId(), q.getStatement().getId(), q.getSource().getId(), q.getText(),
                    q.getSpeechMode(), q.getLanguage(), q.getAttribution(), q.getCue(), ids(q.getRelayedBy()),
                    q.isRepresentative(), q.getExtent(), q.getWording(), q.getRule(), q.getConfidence(), q.getReviewStatus());
        }
    }

    /** The card of a stored statement. */
    public static StatementCard of(Statement s) {
        return new StatementCard(s.getId(), s.getPublicId(), id(s.getSpeakerPerson()), id(s.getSpeakerOrganization()),
                ids(s.getCoSpeakers()), s.getSpeakerRole(), s.getAttribution(), s.getSaidOn(), id(s.getMeeting()),
                ids(s.getAbout()), s.getMedium(), s.getAudience(), s.getOriginalLanguage(), ids(s.getMentions()),
                List.copyOf(s.getTopics()), s.getReviewStatus(), s.getUpdatedAt(),
                s.getQuotations().stream().map(QuotationCard::of).toList());
    }

    /** The words of the representative quotation. */
    public String text() {
        return representative().text();
    }

    /** The quotation whose words stand for the statement: the one marked, else the first. */
    public QuotationCard representative() {
        return quotations.stream().filter(QuotationCard::representative).findFirst().orElse(quotations.get(0));
    }

    private static Long id(RecordEntity entity) {
        return entity == null ? null : entity.getId();
    }

    private static List<Long> ids(java.util.Collection<? extends RecordEntity> entities) {
        return entities.stream().map(RecordEntity::getId).toList();
    }
}
