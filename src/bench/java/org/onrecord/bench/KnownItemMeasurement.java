package org.onrecord.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Known items over HTTP, on the made record and on the sample: pieces of quotations, in marks, or as plain words of which one
 * is mistyped, or with the name of the speaker in another transliteration. Each must find its statement.
 */
final class KnownItemMeasurement {

    private static final int ITEMS = 2_000;

    /** Failures that are printed of each kind. */
    private static final int SHOWN = 3;

    private static final String SAMPLE = "/sample/embassy-talks-2025.jsonl";
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FIND = "query Find($query: String!) { statements(query: $query, first: 1) { edges { highlights {"
            + " text matches { start end } } } } }";

    private static final String FIND_NEARLY = "query FindNearly($query: String!) { statements(query: $query, first: 3) {"
            + " nodes { quotations { text } } didYouMean } }";

    private final Setup setup;
    private final int items = Integer.getInteger("bench.items", ITEMS);

    KnownItemMeasurement(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException {
        Measurement.print("%n## Known items%n");
        Path named = setup.folder().resolve("named.jsonl");
        NamedRecord.write(named, Setup.SEED);
        ImportMeasurement.importing(setup, named);
        measure("The made record", setup, NamedRecord.read(named, false));
        Setup sample = setup.within("sample");
        Measurement.deleteAll(sample.folder());
        Files.createDirectories(sample.folder());
        try (InputStream in = KnownItemMeasurement.class.getResourceAsStream(SAMPLE)) {
            Files.copy(in, sample.record(), StandardCopyOption.REPLACE_EXISTING);
        }
        ImportMeasurement.importing(sample, sample.record());
        measure("The sample", sample, NamedRecord.read(sample.record(), true));
    }

    private void measure(String name, Setup of, List<NamedRecord.Said> named) throws IOException {
        List<String> pieces = KnownItems.of(QuoteCases.quotations(of.record()), Generator.vocabulary(Setup.SEED), Setup.SEED,
                items);
        try (Service service = Service.start(of, FLAGS); Connection connection = connected(service)) {
            Measurement.print("%n%s:%n%n", name);
            find(connection, pieces);
            findMistyped(connection, pieces);
            findByName(connection, named);
        }
    }

    private static Connection connected(Service service) throws IOException {
        service.awaitFirstAnswer();
        return new Connection(service.port());
    }

    private void find(Connection connection, List<String> items) throws IOException {
        int top = 0;
        for (String item : items) {
            JsonNode edges = JSON.readTree(connection.ask(Scenario.request(FIND, '"' + item + '"'))).at("/data/statements/edges");
            if (edges.size() == 1 && marks(edges.get(0), item))
                top++;
            else if (items.size() - top <= SHOWN)
                Measurement.print("Not at the top: %s%n", item);
        }
        Measurement.print("%,d pieces of 4 to 8 words, in marks: %,d at the top, %s.%n%n", items.size(), top,
                Bars.atLeast((double) top / items.size(), 1));
    }

    /** Plain words, one of them mistyped: found by the search, or by what it offers instead of no hits. */
    private void findMistyped(Connection connection, List<String> items) throws IOException {
        SplittableRandom random = new SplittableRandom(Setup.SEED);
        int atOnce = 0;
        int offered = 0;
        int shown = 0;
        for (String item : items) {
            String typed = KnownItems.mistyped(item, random);
            JsonNode answer = nearly(connection, typed);
            String better = answer.path("didYouMean").asText(null);
            if (hasInQuotation(answer, item))
                atOnce++;
            else if (better != null && hasInQuotation(nearly(connection, better), item))
                offered++;
            else if (shown++ < SHOWN)
                Measurement.print("Not in the top 3: %s (of %s; offered: %s)%n", typed, item, better);
        }
        Measurement.print("%,d such pieces as plain words, one mistyped: %,d in the top 3 of the search, %,d in that of its"
                + " didYouMean, %s.%n%n", items.size(), atOnce, offered,
                Bars.atLeast((double) (atOnce + offered) / items.size(), Bars.MISTYPED_FOUND));
    }

    private static JsonNode nearly(Connection connection, String text) throws IOException {
        return JSON.readTree(connection.ask(Scenario.request(FIND_NEARLY, text))).at("/data/statements");
    }

    private static boolean hasInQuotation(JsonNode statements, String item) {
        for (JsonNode statement : statements.path("nodes"))
            for (JsonNode quotation : statement.path("quotations"))
                if ((' ' + words(quotation.path("text").asText()) + ' ').contains(' ' + words(item) + ' '))
                    return true;
        return false;
    }

    /** Whether the piece itself is marked, and not its words here and there. */
    private static boolean marks(JsonNode edge, String item) {
        for (JsonNode highlight : edge.path("highlights"))
            for (JsonNode range : highlight.path("matches")) {
                String marked = highlight.path("text").asText().substring(range.path("start").asInt(), range.path("end").asInt());
                if (words(marked).contains(words(item)))
                    return true;
            }
        return false;
    }

    /** As a phrase is compared: case and typographic marks fold. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Plain words of it beside the speaker's name, in a field and as plain words, as each other transliteration has it. */
    private static void findByName(Connection connection, List<NamedRecord.Said> named) throws IOException {
        int asked = 0;
        int found = 0;
        Map<String, Romanization> spellings = Romanization.all();
        for (NamedRecord.Said said : named)
            for (String spelling : said.otherSpellings(spellings))
                for (String query : List.of("speaker:(" + spelling + ") " + said.piece(), spelling + ' ' + said.piece())) {
                    asked++;
                    if (hasInQuotation(nearly(connection, query), said.piece()))
                        found++;
                    else if (asked - found <= SHOWN * SHOWN)
                        Measurement.print("Not found: %s (%s)%n", query, said.speaker());
                }
        Measurement.print("%,d such pieces with the speaker's name in another transliteration: %,d in the top 3, %s.%n%n", asked,
                found, Bars.atLeast((double) found / asked, 1));
    }

    /** Only this; with {@code bench.keep} on the record that the last measurement left. */
    public static void main(String... arguments) throws Exception {
        Setup setup = Setup.read();
        if (!Boolean.getBoolean("bench.keep")) {
            Measurement.prepare(setup);
            new ImportMeasurement(setup).run();
        }
        new KnownItemMeasurement(setup).run();
    }
}
