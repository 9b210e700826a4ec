package org.onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.Extent;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Statements by people with Russian names, each in one of the spellings that its name has; one statement a person. */
final class NamedRecord {

    private static final String NAMES = "/bench/names.tsv";

    private static final int PIECE = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What was said, and by whom.
     *
     * @param speaker as the record calls them
     * @param cyrillic their name in Russian
     * @param piece some words of it in a row
     */
    record Said(String speaker, String cyrillic, String piece) {

        /** The name in all spellings but the record's. */
        Set<String> otherSpellings(Map<String, Romanization> all) {
            Set<String> spellings = new LinkedHashSet<>(List.of(cyrillic));
            all.values().forEach(romanization -> spellings.add(romanization.of(cyrillic)));
            spellings.remove(speaker);
            return spellings;
        }
    }

    private NamedRecord() {
    }

    /** Writes a record file in which each name is spelled in turn by another standard. */
    static void write(Path file, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Vocabulary vocabulary = Generator.vocabulary(seed);
        List<Romanization> spellings = List.copyOf(Romanization.all().values());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            line(out, new HeaderItem("onrecord", HeaderItem.VERSION, "names.bench.example"));
            int number = 0;
            for (String[] row : Romanization.rows(NAMES)) {
                String name = spellings.get(number % spellings.size()).of(row[0]);
                write(out, "n" + number++, name, row[0], new Article("a" + number, vocabulary, random),
                        Article.sentence(vocabulary, random, 14));
            }
        }
    }

    /** The Russian name goes into the file as a topic, which no search of words looks at. */
    private static void write(BufferedWriter out, String key, String name, String cyrillic, Article article, String words)
            throws IOException {
        PartialDate day = PartialDate.parse("2024-05-06");
        QuotationLine quotation = new QuotationLine(null, article.key(), null, SpeechMode.DIRECT, null, name, "said", null, true,
                Extent.WHOLE, Wording.SAME, article.quote(words, name, "said"), null, null, null, null);
        line(out, new PersonItem(key, name, name.substring(name.indexOf(' ') + 1), null, null, null, null, null, null, null, null, null, null, null));
        line(out, new SourceItem(article.key(), SourceKind.ARTICLE, null, "https://outlet.example/" + article.key(), "Remarks",
                null, null, null, day, null, "en", null, List.of(new VersionLine(article.text(), null)), null, null));
        line(out, new StatementItem("t" + key, new SpeakerLine(key, null), null, null, null, null, day, null, null, null, null, "en",
                null, List.of(cyrillic), List.of(quotation), null, null));
    }

    private static void line(BufferedWriter out, RecordItem item) throws IOException {
        out.write(RecordJson.line(item));
        out.write('\n');
    }

    /**
     * The statements of a record file whose speakers have a Russian name.
     *
     * @param byOtherNames whether it stands among the other names of the speaker, and not as the topic of the statement
     */
    static List<Said> read(Path file, boolean byOtherNames) throws IOException {
        Map<String, String> names = new HashMap<>();
        Map<String, String> russian = new HashMap<>();
        List<Said> said = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode item = JSON.readTree(line);
            String person = item.path("speaker").path("person").asText();
            if (item.path("type").asText().equals("person")) {
                names.put(item.path("id").asText(), item.path("name").asText());
                item.path("otherNames").forEach(other -> {
                    if (other.path("language").asText().equals("ru"))
                        russian.put(item.path("id").asText(), other.path("name").asText());
                });
            }
            String cyrillic = byOtherNames ? russian.get(person) : item.path("topics").path(0).asText();
            if (item.path("type").asText().equals("statement") && cyrillic != null)
                piece(item).ifPresent(piece -> said.add(new Said(names.get(person), cyrillic, piece)));
        }
        return said;
    }

    private static Optional<String> piece(JsonNode statement) {
        String[] words = statement.at("/quotations/0/evidence/0/exact").asText().split("[^\\p{L}\\p{N}]+");
        return words.length < PIECE ? Optional.empty()
                : Optional.of(String.join(" ", List.of(words).subList(words.length - PIECE, words.length)));
    }
}
