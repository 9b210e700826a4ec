package org.onrecord.quote;

import java.util.List;

import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;

/**
 * A quotation that an article prints.
 *
 * @param mode whether whole sentences or a fragment stand in marks, or the words are reported
 * @param spans where the words stand, without marks, in order; several for a split quotation
 * @param speaker who said it; null where the article names nobody
 * @param cue the word that introduces it, such as "said"; or null
 * @param attribution all words that attribute it, such as "Kremlin spokesman Dmitry Peskov told reporters"; or null
 * @param relays the mentions of those through whom the words came, such as "Russian news agencies"
 * @param rule the name of the rule that found the speaker, such as "quote-comma-subject-verb"
 * @param confidence from 0 to 1, how sure the rule is
 */
public record ExtractedQuotation(SpeechMode mode, List<TextRange> spans, SpeakerMention speaker, TextRange cue,
        TextRange attribution, List<TextRange> relays, String rule, double confidence) {

    public ExtractedQuotation {
        spans = List.copyOf(spans);
        relays = List.copyOf(relays);
    }
}
