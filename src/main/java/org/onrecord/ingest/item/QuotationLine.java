package org.onrecord.ingest.item;

import java.util.List;

import org.onrecord.record.Extent;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

/**
 * One source's rendering of a statement.
 *
 * @param id its key; null derives one from the statement and its place there
 * @param source the key of the source
 * @param text the words; null takes them from the evidence, whose spans they must equal with spaces between
 * @param speechMode how the source gives the words
 * @param language BCP 47; null for that of the source, or where its letters cannot be that, the one that they show
 * @param attribution the words that attribute it, or null
 * @param cue the word that introduces it, or null
 * @param relayedBy the keys of the agencies through which it came
 * @param representative whether its words stand for the statement; null for no, unless none is marked and it is the first
 * @param extent null for what its words show beside the representative ones; WHOLE where it is the only quotation
 * @param wording likewise; SAME where it is the only quotation
 * @param evidence one entry a span
 * @param rule the extraction rule, or null
 * @param confidence of that rule, 0 to 1, or null
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record QuotationLine(String id, String source, String text, SpeechMode speechMode, String language, String attribution,
        String cue, List<String> relayedBy, Boolean representative, Extent extent, Wording wording, List<EvidenceLine> evidence,
        String rule, Double confidence, ReviewStatus reviewStatus, List<HistoryLine> history) {

    public QuotationLine {
        relayedBy = relayedBy == null ? List.of() : List.copyOf(relayedBy);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
