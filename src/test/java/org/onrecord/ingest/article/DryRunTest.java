package org.onrecord.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.Rejection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DryRunTest {

    private static final String ARTICLE = """
            Ministers meet in Oslo for talks on fishing rights

            Ministers of five countries met in Oslo on Friday for talks on fishing rights in northern waters.

            “We have made progress,” Norwegian Foreign Minister Kari Nordmann told reporters. “It was about time.”

            The talks in Oslo lasted about four hours, officials said.
            """;

    @TempDir
    Path folder;

    private final List<Rejection> rejections = new ArrayList<>();
    private long failed;

    @Test
    void printsTheFormThatIsScored() throws IOException {
        JsonNode line = extract(write("a.txt", ARTICLE)).get(0);
        assertThat(names(line)).containsExactly("source", "text", "quotations", "people", "meetings", "claims");
        assertEquals(folder.resolve("a.txt").toString(), line.get("source").asText());
        assertTrue(line.get("text").isNull());
        JsonNode quotation = line.get("quotations").get(0);
        assertThat(names(quotation)).containsExactly("mode", "spans", "speaker", "cue", "attribution", "rule", "confidence");
        assertThat(names(quotation.get("speaker"))).containsExactly("start", "end", "text", "name", "kind");
        assertEquals("Kari Nordmann", quotation.get("speaker").get("name").asText());
        assertThat(spans(quotation, ARTICLE)).containsExactly("We have made progress,", "It was about time.");
        assertEquals(quotation.get("cue").get("text").asText(), words(quotation.get("cue"), ARTICLE));
    }

    @Test
    void offsetsOfAPageCountInTheTextThatIsPrinted() throws IOException {
        String page = "<html><head><title>Ministers meet in Oslo</title></head><body><nav>“Menu,” he said.</nav><article>"
                + Stream.of(ARTICLE.split("\n\n")).skip(1).map(p -> "<p>" + p + "</p>").reduce("", String::concat);
        JsonNode line = extract(write("a.html", page)).get(0);
        String text = line.get("text").asText();
        assertThat(text).startsWith("Ministers meet in Oslo\n\nMinisters of five");
        assertThat(spans(line.get("quotations").get(0), text)).containsExactly("We have made progress,", "It was about time.");
    }

    @Test
    void countsUtf16UnitsPastASurrogatePair() throws IOException {
        String text = "😀 " + ARTICLE;
        JsonNode line = extract(write("a.txt", text)).get(0);
        assertThat(spans(line.get("quotations").get(0), text)).containsExactly("We have made progress,", "It was about time.");
    }

    @Test
    void offsetsCountAfterAByteOrderMark() throws IOException {
        JsonNode line = extract(write("a.txt", "\ufeff" + ARTICLE)).get(0);
        assertThat(spans(line.get("quotations").get(0), ARTICLE)).containsExactly("We have made progress,",
                "It was about time.");
    }

    @Test
    void everyMeetingAndClaimRefersToOneOfTheList() throws IOException {
        JsonNode line = extract(write("a.txt", ARTICLE)).get(0);
        assertThat(line.get("meetings")).isNotEmpty();
        assertThat(line.get("claims")).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.get("meeting").asInt()).isBetween(0, line.get("meetings").size() - 1);
            assertThat(claim.get("evidence")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 8 })
    void keepsTheOrderOfTheFiles(int threads) throws IOException {
        for (int i = 0; i < 300; i++)
            write("d%d/a%03d.txt".formatted(i % 3, i), i % 7 == 0 ? ARTICLE.repeat(20) : "He said so.");
        List<String> sources = extract(threads, folder).stream().map(line -> line.get("source").asText()).toList();
        assertThat(sources).hasSize(300).isSorted();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "picture.txt | 0x89504E470D0A1A0A0000000D | BINARY", "empty.txt | 0x | EMPTY",
            "broken.txt | 0x8FA0A5A4ABAEA6A5ADA8A520 | UNKNOWN_ENCODING", "empty.html | 0x3C68746D6C3E | NO_MAIN_TEXT" })
    void namesABadFileAndGoesOn(String name, String bytes, String code) throws IOException {
        write("a.txt", ARTICLE);
        Files.write(folder.resolve(name), java.util.HexFormat.of().parseHex(bytes.substring(2)));
        write("z.txt", ARTICLE);
        assertThat(extract(folder)).hasSize(2);
        assertThat(rejections).extracting(Rejection::file, Rejection::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(folder.resolve(name).toString(), code));
        assertEquals(1, failed);
    }

    @Test
    void namesAFileThatIsNotThere() throws IOException {
        assertThat(extract(folder.resolve("nowhere.txt"), write("a.txt", ARTICLE))).hasSize(1);
        assertThat(rejections).extracting(Rejection::code).containsExactly("NO_SUCH_FILE");
    }

    @Test
    void namesWhatIsNoFile() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "there are such devices on Unix only");
        assertThat(extract(device, write("a.txt", ARTICLE))).hasSize(1);
        assertThat(rejections).extracting(Rejection::code).containsExactly("UNREADABLE");
    }

    @Test
    void namesAFileThatIsTooLarge() throws IOException {
        Files.write(folder.resolve("a.txt"), "He said so. ".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(extract(folder)).isEmpty();
        assertThat(rejections).extracting(Rejection::code).containsExactly("TOO_LARGE");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "Nobody is quoted here, and nothing is claimed of any meeting.", "“", "“““““", "\"\"\"",
            "“He said “she said “they said”", "said said said" })
    void anArticleWithoutQuotationsIsOneLine(String text) throws IOException {
        assertThat(extract(write("a.txt", text))).hasSize(1);
        assertEquals(0, failed);
    }

    /** Each takes a second or two; two of them once took time by the square of their length. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "“No.”he_said,“we_do.”", "a]", "[a ", "\"a ", "'a ", "The_talks_were_held.",
            "John Smith met Ann, ",
            "He said she told them “no”, and ", "(", "1,", "<p", "&", "\\" })
    void halfAMegabyteWithoutAnEndIsReadInBoundedTime(String piece) throws IOException {
        Path file = write("a.txt", "Ministers say so:\n\nIt is " + piece.repeat(500_000 / piece.length()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(extract(1, file)).hasSize(1));
    }

    private List<JsonNode> extract(Path... paths) throws IOException {
        return extract(2, paths);
    }

    private List<JsonNode> extract(int threads, Path... paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DryRun run = new DryRun(out, rejections::add, threads)) {
            failed = run.run(List.of(paths));
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n"))
            if (!line.isEmpty())
                lines.add(new ObjectMapper().readTree(line));
        return lines;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> spans(JsonNode quotation, String text) {
        return StreamSupport.stream(quotation.get("spans").spliterator(), false).map(span -> words(span, text)).toList();
    }

    private static String words(JsonNode range, String text) {
        return text.substring(range.get("start").asInt(), range.get("end").asInt());
    }
}
