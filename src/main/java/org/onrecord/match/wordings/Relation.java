package org.onrecord.match.wordings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /**
     * One has the words of the other: nothing differs but what is cut at either end of the one or else of the other, what the
     * editor shows, and what a split quotation may leave out.
     */
    private static boolean hasSameWords(List<DiffSpan> spans) {
        return spans.stream().anyMatch(Relation::isCommon)
                && (isPieceOf(spans, DiffSpan.Kind.DELETED) || isPieceOf(spans, DiffSpan.Kind.INSERTED));
    }

    /** @param cut how what is cut shows in the differences */
    private static boolean isPieceOf(List<DiffSpan> spans, DiffSpan.Kind cut) {
        return IntStream.range(0, spans.size())
                .allMatch(i -> !spans.get(i).alters() || spans.get(i).kind() == cut && isAtEnd(spans, i));
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
        List<Term> quoted = quotation.terms();
        long before = telling(terms.subList(0, first));
        long after = telling(terms.subList(last + 1, terms.size()));
        boolean cut = before - telling(quoted.subList(0, partners[first])) > SLACK
                || after - telling(quoted.subList(partners[last] + 1, quoted.size())) > SLACK
                || before + after > 0 && hasNothingOfItsOwn(quoted, partners);
        return cut ? Extent.PART : Extent.WHOLE;
    }

    /** Who puts no word for what is missing renders less. */
    private static boolean hasNothingOfItsOwn(List<Term> quoted, int[] partners) {
        Set<Integer> matched = Arrays.stream(partners).boxed().collect(Collectors.toSet());
        return IntStream.range(0, quoted.size()).filter(i -> quoted.get(i).spoken() && quoted.get(i).tells())
                .allMatch(matched::contains);
    }

    private static long telling(List<Term> terms) {
        return terms.stream().filter(Term::tells).count();
    }

    private static Extent byLength(WordingText quotation, WordingText representative) {
        return quotation.terms().size() < SHORT * representative.terms().size() ? Extent.PART : Extent.WHOLE;
    }
}
