package org.onrecord.match.wordings;

import java.util.List;

import org.onrecord.record.Extent;
import org.onrecord.record.Wording;
import org.onrecord.text.DiffSpan;
import org.onrecord.text.WordDiff;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;

/**
 * How a quotation stands to its statement's representative one.
 *
 * @param wording whether its words are the same, another translation, or other words
 * @param extent whether it gives all of it or a part
 */
public record Relation(Wording wording, Extent extent) {

    /** What a rewording that gives everything may lack at the beginning or at the end, in telling words. */
    private static final int SLACK = 3;

    /** A rendering in another language, or in other words, that has so small a part of the words renders a part. */
    private static final double SHORT = 0.6;

    /**
     * Reads how a quotation stands to the representative one.
     *
     * @param originalLanguage what the statement was made in, a BCP 47 tag, or null where it is not known
     */
    public static Relation of(WordingText quotation, WordingText representative, String originalLanguage) {
        if (quotation.isInOtherLanguageThan(representative))
            return new Relation(Wording.TRANSLATION, byLength(quotation, representative));
        List<DiffSpan> spans = WordDiff.between(representative.text(), quotation.text());
        if (hasSameWords(spans))
            return new Relation(Wording.SAME, lacksWords(spans) ? Extent.PART : Extent.WHOLE);
        boolean translated = originalLanguage != null && quotation.language() != null
                && !WordingReader.primary(originalLanguage).equals(WordingReader.primary(quotation.language()));
        return new Relation(translated ? Wording.TRANSLATION : Wording.REWORDING, extent(quotation, representative));
    }

    /** Nothing differs but what is cut at either end, what the editor shows, and what a split quotation may leave out. */
    private static boolean hasSameWords(List<DiffSpan> spans) {
        boolean common = false;
        for (int i = 0; i < spans.size(); i++) {
            DiffSpan span = spans.get(i);
            boolean cut = span.kind() == DiffSpan.Kind.DELETED && isAtEnd(spans, i);
            if (span.alters() && !cut)
                return false;
            common |= span.kind() == DiffSpan.Kind.EQUAL && hasWords(span.afterText());
        }
        return common;
    }

    /** Only marks, or what the editor put there, stand between it and the end of the texts. */
    private static boolean isAtEnd(List<DiffSpan> spans, int at) {
        return spans.subList(0, at).stream().noneMatch(Relation::isCommon)
                || spans.subList(at + 1, spans.size()).stream().noneMatch(Relation::isCommon);
    }

    private static boolean isCommon(DiffSpan span) {
        return span.kind() == DiffSpan.Kind.EQUAL && hasWords(span.beforeText());
    }

    private static boolean lacksWords(List<DiffSpan> spans) {
        return spans.stream().anyMatch(span -> span.kind() != DiffSpan.Kind.EQUAL && hasSpokenWords(span.beforeText())
                && !hasBracket(span.afterText()));
    }

    private static boolean hasBracket(String text) {
        return WordScanner.scan(text).stream().anyMatch(word -> word.role() == WordToken.Role.BRACKETED);
    }

    private static boolean hasWords(String text) {
        return !WordScanner.scan(text).isEmpty();
    }

    private static boolean hasSpokenWords(String text) {
        return WordScanner.scan(text).stream().anyMatch(word -> word.role() == WordToken.Role.SPOKEN);
    }

    private static Extent extent(WordingText quotation, WordingText representative) {
        if (byLength(quotation, representative) == Extent.PART)
            return Extent.PART;
        List<Term> terms = representative.terms();
        int[] partners = TermAlignment.of(representative, quotation).partners();
        int first = 0;
        while (first < partners.length && partners[first] < 0)
            first++;
        int last = partners.length - 1;
        while (last >= 0 && partners[last] < 0)
            last--;
        if (first > last)
            return Extent.WHOLE;
        int quoted = quotation.terms().size();
        boolean cut = telling(terms.subList(0, first)) - telling(quotation.terms().subList(0, partners[first])) > SLACK
                || telling(terms.subList(last + 1, terms.size()))
                        - telling(quotation.terms().subList(partners[last] + 1, quoted)) > SLACK;
        return cut ? Extent.PART : Extent.WHOLE;
    }

    private static long telling(List<Term> terms) {
        return terms.stream().filter(Term::tells).count();
    }

    private static Extent byLength(WordingText quotation, WordingText representative) {
        return quotation.terms().size() < SHORT * representative.terms().size() ? Extent.PART : Extent.WHOLE;
    }
}
