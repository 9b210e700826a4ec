package org.onrecord.bench;

import java.util.List;
import java.util.SplittableRandom;

import org.onrecord.ingest.item.EvidenceLine;

/** The archived text of one made source, as it grows; tells where the quotations came to stand. */
final class Article {

    private final String key;
    private final Vocabulary vocabulary;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();

    Article(String key, Vocabulary vocabulary, SplittableRandom random) {
        this.key = key;
        this.vocabulary = vocabulary;
        this.random = random;
        report();
    }

    String key() {
        return key;
    }

    String text() {
        return text.toString();
    }

    /** A paragraph of the reporter's own words. */
    void report() {
        text.append(sentence(12 + random.nextInt(18))).append(' ').append(sentence(8 + random.nextInt(14))).append('\n');
    }

    /** A paragraph that is a quotation and who said it. */
    List<EvidenceLine> quote(String words, String speaker, String cue) {
        text.append('“');
        EvidenceLine span = span(words);
        text.append("” ").append(speaker).append(' ').append(cue).append(".\n");
        return List.of(span);
    }

    /** The same with the words of the reporter after the first sentence. */
    List<EvidenceLine> quoteSplit(String first, String second, String speaker, String cue) {
        text.append('“');
        EvidenceLine before = span(first);
        text.append("” ").append(speaker).append(' ').append(cue).append(". “");
        EvidenceLine after = span(second);
        text.append("”\n");
        return List.of(before, after);
    }

    private EvidenceLine span(String words) {
        int start = text.length();
        text.append(words);
        return new EvidenceLine(key, null, words, null, null, start, text.length());
    }

    private String sentence(int words) {
        return sentence(vocabulary, random, words);
    }

    /** A capital, so many words, now and then a comma, a full stop. */
    static String sentence(Vocabulary vocabulary, SplittableRandom random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0)
                sentence.append(random.nextInt(12) == 0 ? ", " : " ");
            sentence.append(vocabulary.draw(random));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }
}
