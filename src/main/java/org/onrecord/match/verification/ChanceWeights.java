package org.onrecord.match.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.match.wordings.Names;
import org.onrecord.match.wordings.WordingReader;
import org.onrecord.match.wordings.WordingText;
import org.onrecord.text.DiffSpan;
import org.onrecord.text.TextRange;

/**
 * How much speaks against it that a print has words of a text by chance. A word that tells what is spoken of weighs 1; in text
 * about one word in some thousands is this very one, so 1 is about 12 bits. Other words weigh less, and so does all that
 * breaks off a run of common words.
 */
final class ChanceWeights {

    /** What it takes to name a place in the record: a million statements of 25 words have 25 million, which are 25 bits. */
    static final double PLACE = 2;

    /** Function words make half of a text, each about one word in thirty: 5 bits. */
    private static final double FUNCTION_WORD = 0.4;

    /** What it takes to say where a print goes on after a difference. */
    private static final double BREAK = 0.5;

    private static final WordingReader READER = new WordingReader(Names.builtIn(),
            (lemma, functionWord) -> functionWord ? FUNCTION_WORD : 1);

    private final Words text;

    /** By language, the weight of all words before each word, and of all. */
    private final Map<String, double[]> sums = new HashMap<>();

    ChanceWeights(Words text) {
        this.text = text;
    }

    /**
     * The weight of some words.
     *
     * @param from the first
     * @param to after the last
     * @param language of the print that has them: a BCP 47 tag, or null
     */
    double of(int from, int to, String language) {
        double[] before = sums.computeIfAbsent(String.valueOf(language), tag -> sums(language));
        return before[to] - before[from];
    }

    private double[] sums(String language) {
        WordingText read = READER.read(text.text(), language);
        double[] before = new double[text.size() + 1];
        for (int at = 0; at < text.size(); at++)
            before[at + 1] = before[at] + read.weight(new TextRange(text.start(at), text.end(at)));
        return before;
    }

    /**
     * The weight of what a print has of the text, less what its breaks take.
     *
     * @param diff from the print to the text
     */
    double ofCommon(List<DiffSpan> diff, String language) {
        double sum = 0;
        for (DiffSpan span : diff) {
            if (span.kind() != DiffSpan.Kind.EQUAL)
                continue;
            double run = of(text.firstFrom(span.after().start()), text.firstFrom(span.after().end()), language);
            sum += Math.max(0, run - BREAK);
        }
        return sum == 0 ? 0 : sum + BREAK;
    }
}
