package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Pieces of quotations that a search for them in marks must find, at the top. */
final class KnownItems {

    /** One piece in ten is to have nothing but function words, where the record has such. */
    private static final int EACH_COMMON = 10;

    private static final int TRIES = 2_000;

    private KnownItems() {
    }

    /** So many pieces of four to eight words within one sentence, without the commas and stops. */
    static List<String> of(List<QuoteCases.Quoted> quoted, Vocabulary vocabulary, long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces = new ArrayList<>();
        while (pieces.size() < count) {
            boolean common = pieces.size() % EACH_COMMON == 0;
            pieces.add(common ? common(quoted, vocabulary, random) : piece(quoted, random, 4 + random.nextInt(5)));
        }
        return pieces;
    }

    private static String common(List<QuoteCases.Quoted> quoted, Vocabulary vocabulary, SplittableRandom random) {
        for (int i = 0; i < TRIES; i++) {
            String piece = piece(quoted, random, 4);
            if (Arrays.stream(piece.toLowerCase(Locale.ROOT).split(",? ")).allMatch(vocabulary::isFunctionWord))
                return piece;
        }
        return piece(quoted, random, 4);
    }

    private static String piece(List<QuoteCases.Quoted> quoted, SplittableRandom random, int length) {
        while (true) {
            // Within one span: no phrase goes from one span of a split quotation into the next.
            List<String> spans = quoted.get(random.nextInt(quoted.size())).spans();
            String[] sentences = spans.get(random.nextInt(spans.size())).split("\\.(?: |$)");
            String[] words = sentences[random.nextInt(sentences.length)].split(" ");
            if (words.length < length)
                continue;
            int from = random.nextInt(words.length - length + 1);
            return String.join(" ", Arrays.copyOfRange(words, from, from + length)).replaceFirst(",$", "");
        }
    }
}
