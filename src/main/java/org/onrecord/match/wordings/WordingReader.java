package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;

/** Makes wordings ready to be compared. Knows the names and the weights of words that all of them are compared by. */
public final class WordingReader {

    private final Names names;
    private final TermWeights weights;

    /**
     * @param names known names and their forms
     * @param weights how much words tell
     */
    public WordingReader(Names names, TermWeights weights) {
        this.names = names;
        this.weights = weights;
    }

    /** Knows the built-in names, and that function words tell little. */
    public static WordingReader standard() {
        return new WordingReader(Names.builtIn(), TermWeights.standard());
    }

    /**
     * Reads a wording.
     *
     * @param language a BCP 47 tag, or null; English, Russian and German are understood best
     */
    public WordingText read(String text, String language) {
        return read(List.of(text), language);
    }

    /**
     * Reads the wording of a split quotation. What may have been left out between its spans counts as left out by the editor.
     *
     * @param spans in their order
     * @param language a BCP 47 tag, or null
     */
    public WordingText read(List<String> spans, String language) {
        List<Term> terms = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int base = 0;
        for (String span : spans) {
            if (base > 0)
                terms.add(new Term(Term.Kind.ELLIPSIS, "", null, base - 1, base - 1, false));
            List<WordToken> words = WordScanner.scan(span);
            terms.addAll(new TermReader(span, words, WordingLanguage.of(primary(language)), names, base).read());
            words.stream().filter(word -> !word.editorial()).forEach(word -> letters.append(word.folded()).append(' '));
            base += span.length() + 1;
        }
        double[] weighed = terms.stream().mapToDouble(this::weight).toArray();
        return new WordingText(String.join(" ", spans), language, terms, weighed, fourGrams(letters));
    }

    private double weight(Term term) {
        if (!term.spoken())
            return 0;
        return weights.of(term.lemma(), term.is(Term.Kind.FUNCTION) || term.is(Term.Kind.NEGATION));
    }

    private static int[] fourGrams(StringBuilder letters) {
        int[] grams = new int[Math.max(0, letters.length() - 3)];
        for (int i = 0; i < grams.length; i++)
            grams[i] = ((letters.charAt(i) * 31 + letters.charAt(i + 1)) * 1009 + letters.charAt(i + 2)) * 65_537
                    + letters.charAt(i + 3);
        Arrays.sort(grams);
        return grams;
    }

    /** The language itself, without script and region; English where none is given. */
    static String primary(String language) {
        if (language == null)
            return "en";
        int dash = language.indexOf('-');
        return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
