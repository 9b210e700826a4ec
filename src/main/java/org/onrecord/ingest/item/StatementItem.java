package org.onrecord.ingest.item;

import java.util.List;
import java.util.Objects;

import org.onrecord.record.PartialDate;
import org.onrecord.record.ReviewStatus;

/**
 * A statement with all its quotations.
 *
 * @param id its key
 * @param speaker who said it; null where the sources name nobody
 * @param speakerCandidates the keys of the people whom the source may mean, where it leaves open which; else empty
 * @param coSpeakers the keys of people who said it together with the speaker
 * @param speakerRole or null
 * @param attribution or null
 * @param saidOn or null where no source says
 * @param meeting the key of the occasion at which it was said, or null
 * @param about the keys of the meetings that it is about
 * @param medium or null for speech
 * @param audience or null
 * @param originalLanguage BCP 47, or null
 * @param mentions the keys of the people that it names
 * @param topics in lower case
 * @param quotations at least one
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record StatementItem(String id, SpeakerLine speaker, List<String> speakerCandidates, List<String> coSpeakers,
        String speakerRole, String attribution,
        PartialDate saidOn, String meeting, List<String> about, String medium, String audience, String originalLanguage,
        List<String> mentions, List<String> topics, List<QuotationLine> quotations, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public StatementItem {
        speakerCandidates = speakerCandidates == null ? List.of() : List.copyOf(speakerCandidates);
        coSpeakers = coSpeakers == null ? List.of() : List.copyOf(coSpeakers);
        about = about == null ? List.of() : List.copyOf(about);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        topics = topics == null ? List.of() : List.copyOf(topics);
        quotations = quotations == null ? List.of() : List.copyOf(quotations);
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** That of the first of its quotations that has one. */
    @Override
    public String rule() {
        return quotations.stream().map(QuotationLine::rule).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
