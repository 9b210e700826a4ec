package org.onrecord.match.wordings;

import java.util.Arrays;
import java.util.List;

import org.onrecord.text.TextRange;

/**
 * A wording made ready to be compared, once for all comparisons. Immutable.
 */
public final class WordingText {

    private final String text;
    private final String language;
    private final List<Term> terms;
    private final double[] weights;
    private final int[] fourGrams;
    private final Denials denials;

    WordingText(String text, String language, List<Term> terms, double[] weights, int[] fourGrams) {
        this.text = text;
        this.language = language;
        this.terms = List.copyOf(terms);
        this.weights = weights;
        this.fourGrams = fourGrams;
        this.denials = Denials.of(text, this.terms);
    }

    /** As it was given; spans with a space between. */
    public String text() {
        return text;
    }

    /** Its BCP 47 tag, or null. */
    public String language() {
        return language;
    }

    /** Whether another one is known to be in another language, whatever the region. */
    public boolean isInOtherLanguageThan(WordingText other) {
        return language != null && other.language != null
                && !WordingReader.primary(language).equals(WordingReader.primary(other.language));
    }

    /**
     * What decides the sense within a range of the text: what denies, numbers and names.
     *
     * @param range of {@link #text()}; what lies partly in it counts
     */
    public List<DecisiveTerm> decisive(TextRange range) {
        return terms.stream().filter(term -> term.start() < range.end() && term.end() > range.start())
                .flatMap(term -> DecisiveTerm.of(term).stream()).toList();
    }

    /**
     * How much the words that begin within a range of the text tell.
     *
     * @param range of {@link #text()}
     */
    public double weight(TextRange range) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            if (terms.get(i).start() >= range.start() && terms.get(i).start() < range.end())
                sum += weights[i];
        return sum;
    }

    List<Term> terms() {
        return terms;
    }

    /** The weight of a term; 0 for what the editor put there. */
    double weight(int term) {
        return weights[term];
    }

    /** The weight of all terms. */
    double weight() {
        return Arrays.stream(weights).sum();
    }

    /** How many terms tell what is spoken of. */
    int tellingTerms() {
        return (int) terms.stream().filter(term -> term.spoken() && term.tells()).count();
    }

    /** What it denies. */
    Denials denials() {
        return denials;
    }

    /** Hashes of all runs of four characters, sorted. */
    int[] fourGrams() {
        return fourGrams;
    }
}
