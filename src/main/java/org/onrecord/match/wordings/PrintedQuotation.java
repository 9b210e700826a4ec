package org.onrecord.match.wordings;

import java.util.List;

import org.onrecord.record.SpeechMode;

/**
 * A quotation that is to be grouped with others of the same statement.
 *
 * @param key what tells it from all others
 * @param speaker what tells the speaker from all others; or null, then it stays alone
 * @param occasion when and where it was said
 * @param source what tells the source from all others
 * @param mode how the source gives it
 * @param language of the words, a BCP 47 tag, or null
 * @param originalLanguage what was spoken, a BCP 47 tag, or null
 * @param spans the words as printed, without marks; several for a split quotation
 */
public record PrintedQuotation(String key, String speaker, Occasion occasion, String source, SpeechMode mode, String language,
        String originalLanguage, List<String> spans) {

    /** @throws IllegalArgumentException if there is no span */
    public PrintedQuotation {
        spans = List.copyOf(spans);
        if (spans.isEmpty())
            throw new IllegalArgumentException("a quotation has at least one span");
    }

    /** The spans with a space between. */
    public String text() {
        return String.join(" ", spans);
    }
}
