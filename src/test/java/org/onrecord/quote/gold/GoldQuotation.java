package org.onrecord.quote.gold;

import java.util.List;

import org.onrecord.quote.SpeakerKind;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;

/**
 * A quotation as a person annotated it.
 *
 * @param mode how it is quoted
 * @param demanded whether a reader must find it; else it is neither wanted nor wrong
 * @param spans where its words stand, without marks
 * @param speakers every mention that names the speaker well enough; empty where nobody is named
 * @param name who it is, or null where the article does not tell, or nobody said
 * @param kind what sort of speaker it is, or null without one
 * @param relays the mentions of those through whom the words came
 */
public record GoldQuotation(SpeechMode mode, boolean demanded, List<TextRange> spans, List<TextRange> speakers, String name,
        SpeakerKind kind, List<TextRange> relays) {

    public GoldQuotation {
        if (spans.isEmpty())
            throw new IllegalArgumentException("a quotation has words");
        spans = List.copyOf(spans);
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
    }

    /** From its first to its last word. */
    public TextRange hull() {
        return new TextRange(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
