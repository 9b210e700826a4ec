package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Pieces of quotations that a search for them in marks must find, at the top. */
final class KnownItems {

    /** One piece in ten is to have nothing but function words, where the record has such. */
    private static final int EACH_COMMON = 10;

    private static final int TRIES = 2_000;

    /** Letters of a word that is worth mistyping; shorter ones are soon another word. */
    private static final int LONGER = 4;

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

    /**
     * A piece as somebody types it who does not look: in one of its longer words, a letter is left out, added, another one, or
     * swapped with its neighbour. Any letter, the first one as well.
     */
    static String mistyped(String piece, SplittableRandom random) {
        String[] words = piece.replace(",", "").split(" ");
        int[] longer = IntStream.range(0, words.length).filter(i -> words[i].length() >= LONGER).toArray();
        if (longer.length == 0)
            return String.join(" ", words);
        int word = longer[random.nextInt(longer.length)];
        String typed = words[word];
        while (typed.equals(words[word]))
            typed = edited(words[word], random);
        words[word] = typed;
        return String.join(" ", words);
    }

    private static String edited(String word, SplittableRandom random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt('z' - 'a' + 1));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> at == 0 ? word
                    : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }
}
