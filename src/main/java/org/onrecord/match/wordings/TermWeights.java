package org.onrecord.match.wordings;

import java.util.Map;

/** How much a word tells: 0 to 1. */
@FunctionalInterface
public interface TermWeights {

    /** What function words weigh where nothing else is known. */
    double FUNCTION_WORD = 0.2;

    /**
     * The weight of a word.
     *
     * @param lemma its stem, or {@code #} and the value of a number
     * @param functionWord whether it is an article, pronoun, preposition, conjunction or auxiliary
     */
    double of(String lemma, boolean functionWord);

    /** Function words tell little, all others the same. */
    static TermWeights standard() {
        return (lemma, functionWord) -> functionWord ? FUNCTION_WORD : 1;
    }

    /**
     * Words tell the more, the fewer texts have them: the inverse document frequency, brought to 0.1 to 1. Function words
     * weigh at most {@value #FUNCTION_WORD}.
     *
     * @param frequencies by lemma, in how many texts it stands
     * @param texts how many there are
     * @throws IllegalArgumentException if there are none
     */
    static TermWeights of(Map<String, Integer> frequencies, int texts) {
        if (texts < 1)
            throw new IllegalArgumentException("frequencies need at least one text");
        double most = Math.log(texts + 1.0);
        return (lemma, functionWord) -> {
            double weight = Math.max(0.1, Math.log((texts + 1.0) / (frequencies.getOrDefault(lemma, 0) + 1.0)) / most);
            return functionWord ? Math.min(FUNCTION_WORD, weight) : Math.min(1, weight);
        };
    }
}
