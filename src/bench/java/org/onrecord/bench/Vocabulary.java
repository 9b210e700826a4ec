package org.onrecord.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Made words with the frequencies of a natural language: by Zipf's law the word of rank r is drawn in proportion to 1 / r.
 * The function words of English stand at the top, so that phrases of nothing but stop words occur.
 */
final class Vocabulary {

    /** About what a hundred thousand news quotations use. */
    private static final int SIZE = 40_000;

    private static final String FUNCTION_WORDS = "the of to and a in that is it we for not on with this be are as will have"
            + " by our they you was at has from but or an their who there can all been were more would which if do no so"
            + " what one us must about any its when these now out up should those than only other also into over such"
            + " because could after before he she his her them then most some between under very just against without"
            + " my your him here how where why while both each own same too again further never always still";

    private static final String[] ONSETS = { "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n",
            "p", "pl", "pr", "r", "s", "sh", "sl", "st", "str", "t", "tr", "v", "w", "z" };
    private static final String[] VOWELS = { "a", "e", "i", "o", "u", "ai", "ea", "io", "ou" };
    private static final String[] CODAS = { "", "", "", "l", "m", "n", "nd", "nt", "r", "rk", "s", "st", "t" };
    private static final String[] ENDINGS = { "", "", "", "", "ed", "er", "ing", "ion", "ity", "ly", "s", "s" };

    private final String[] words;
    private final double[] cumulative;
    private final int functionWords;

    Vocabulary(SplittableRandom random) {
        Set<String> made = new LinkedHashSet<>(List.of(FUNCTION_WORDS.split(" ")));
        functionWords = made.size();
        while (made.size() < SIZE)
            made.add(word(random));
        words = made.toArray(String[]::new);
        cumulative = new double[SIZE];
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++)
            cumulative[rank] = sum += 1.0 / (rank + 1);
    }

    /** A word as text has it: the commonest far more often than the rare ones. */
    String draw(SplittableRandom random) {
        return words[rank(random, cumulative)];
    }

    /** The word of a rank among those that are no function words, from 0. */
    String content(int rank) {
        return words[functionWords + rank];
    }

    /** Whether it is one of those at the top. */
    boolean isFunctionWord(String word) {
        for (int rank = 0; rank < functionWords; rank++)
            if (words[rank].equals(word))
                return true;
        return false;
    }

    private static int rank(SplittableRandom random, double[] cumulative) {
        double point = random.nextDouble() * cumulative[cumulative.length - 1];
        int low = 0;
        for (int high = cumulative.length - 1; low < high;) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < point)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /** A word that can be pronounced, of two or three syllables. */
    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3) / 2 + random.nextInt(2); syllables > 0; syllables--)
            word.append(any(ONSETS, random)).append(any(VOWELS, random)).append(any(CODAS, random));
        return word.append(any(ENDINGS, random)).toString();
    }

    static String any(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }
}
