package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.onrecord.bench.QuoteCase.Kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Quotes to verify, made of the quotations of a record file, with what their verification must come to. The same seed gives
 * the same cases.
 */
final class QuoteCases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DENIALS = Set.of("not", "no", "never", "without");
    private static final List<String> NUMBERS = List.of(Generator.NUMBERS);

    private final SplittableRandom random;
    private final List<Quoted> quoted;
    private final Vocabulary vocabulary;
    private final List<String> names;

    /**
     * A quotation of the record.
     *
     * @param spans as printed
     * @param speaker the name of who said it
     */
    record Quoted(List<String> spans, String speaker) {

        /** The spans with a space between. */
        String words() {
            return String.join(" ", spans);
        }
    }

    private QuoteCases(List<Quoted> quoted, long seed) {
        this.quoted = quoted;
        // Not the seed of the record itself: unrelated words would be its own.
        this.random = new SplittableRandom(seed + 1);
        this.vocabulary = Generator.vocabulary(seed);
        this.names = quoted.stream().map(Quoted::speaker).distinct().map(name -> name.substring(name.indexOf(' ') + 1)).toList();
    }

    /** So many cases over a record file, of all kinds alike. */
    static List<QuoteCase> of(Path record, long seed, int count) throws IOException {
        QuoteCases cases = new QuoteCases(quotations(record), seed);
        Kind[] kinds = Kind.values();
        List<QuoteCase> made = new ArrayList<>();
        for (int i = 0; i < count; i++)
            made.add(cases.make(kinds[i % kinds.length]));
        return made;
    }

    /** The first quotation of each statement, in the order of the file. */
    static List<Quoted> quotations(Path record) throws IOException {
        Map<String, String> names = new HashMap<>();
        List<Quoted> quoted = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(record)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode item = JSON.readTree(line);
                if (item.path("type").asText().equals("person"))
                    names.put(item.path("id").asText(), item.path("name").asText());
                if (item.path("type").asText().equals("statement"))
                    quoted.add(new Quoted(spans(item.path("quotations").get(0)),
                            names.get(item.path("speaker").path("person").asText())));
            }
        }
        return quoted;
    }

    private static List<String> spans(JsonNode quotation) {
        List<String> spans = new ArrayList<>();
        quotation.path("evidence").forEach(evidence -> spans.add(evidence.path("exact").asText()));
        return spans;
    }

    private QuoteCase make(Kind kind) {
        Quoted one = any();
        return switch (kind) {
            case VERBATIM -> new QuoteCase(kind, pasted(one.words()), one.speaker(), Set.of("VERBATIM", "VERBATIM_PARTIAL"), null);
            case TRUNCATED -> new QuoteCase(kind, piece(one.words(), 5 + random.nextInt(6)), one.speaker(),
                    Set.of("VERBATIM", "VERBATIM_PARTIAL"), null);
            case NEGATION -> altered(kind, one, denied(one.words()), "NEGATION_DIFFERS");
            case NUMBER -> altered(kind, NUMBERS, "NUMBER_DIFFERS");
            case NAME -> altered(kind, names, "NAME_DIFFERS");
            case SPEAKER -> new QuoteCase(kind, one.words(), other(one.speaker()), Set.of("MISATTRIBUTED"), "SPEAKER_DIFFERS");
            case SPLICED -> new QuoteCase(kind, piece(one.words(), 7) + ' ' + piece(any().words(), 7), null, Set.of("ALTERED"),
                    "SPLICED");
            case UNRELATED -> new QuoteCase(kind, Article.sentence(vocabulary, random, 6 + random.nextInt(14)), null,
                    Set.of("NOT_IN_RECORD"), null);
        };
    }

    private static QuoteCase altered(Kind kind, Quoted one, String text, String alert) {
        return new QuoteCase(kind, text, one.speaker(), Set.of("ALTERED"), alert);
    }

    /** A number or name within the first sentence of a quotation that has one, and another one in its place. */
    private QuoteCase altered(Kind kind, List<String> replacements, String alert) {
        while (true) {
            Quoted one = any();
            List<String> all = new ArrayList<>(List.of(one.words().split(" ")));
            for (int i = 1; i < all.size() - 1; i++)
                if (replacements.contains(all.get(i))) {
                    all.set(i, other(replacements, all.get(i)));
                    return altered(kind, one, String.join(" ", all), alert);
                }
        }
    }

    private String other(List<String> of, String than) {
        String other = than;
        while (other.equals(than))
            other = of.get(random.nextInt(of.size()));
        return other;
    }

    private Quoted any() {
        return quoted.get(random.nextInt(quoted.size()));
    }

    private String other(String speaker) {
        String other = any().speaker();
        while (other.equals(speaker))
            other = any().speaker();
        return other;
    }

    /** As people paste: with marks or without, in two lines, without the last full stop. */
    private String pasted(String words) {
        return switch (random.nextInt(4)) {
            case 0 -> '“' + words + '”';
            case 1 -> '"' + words.replaceFirst(" ", "\n") + "\" ";
            case 2 -> words.substring(0, words.length() - 1);
            default -> words;
        };
    }

    /** So many words of it in a row, or all if it has fewer. */
    private String piece(String words, int length) {
        String[] all = words.split(" ");
        if (all.length <= length)
            return words;
        int from = random.nextInt(all.length - length + 1);
        return String.join(" ", Arrays.copyOfRange(all, from, from + length));
    }

    /** A denial taken out, or one put in where there is none. */
    private String denied(String words) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        for (int i = 1; i < all.size(); i++)
            if (DENIALS.contains(all.get(i))) {
                all.remove(i);
                return String.join(" ", all);
            }
        all.add(inside(all.size()), random.nextBoolean() ? "not" : "never");
        return String.join(" ", all);
    }

    /** Not the first word, whose capital tells nothing, and not the last. */
    private int inside(int size) {
        return 1 + random.nextInt(size - 2);
    }
}
