package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.SampleRecord;
import org.onrecord.ingest.curation.Curation;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.store.PublicIds;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** "Did X really say this?", asked of the sample record. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationContractTest {

    private static final String FIELDS = "verdict words attribution speakers { ... on Person { id name } ... on Organization { id name } }"
            + " matches { statement { id speaker { ... on Person { name } ... on Organization { name } } }"
            + " quotation { id text source { headline publisher { name } } } verdict reviewStatus similarity"
            + " passage { start end } diff { kind editorial before after } alerts }";

    private static final String HOPES = "The first contacts with the new U.S. administration encourage certain hopes";

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @Inject
    Curation curation;

    @Inject
    PublicIds publicIds;

    /** Once, and again after the one test that changes it. */
    @BeforeAll
    void loadSample() {
        record.empty();
        sample.loadIntoEmpty();
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                quote(HOPES, "Vladimir Putin", "VERBATIM", "Vladimir Putin"),
                quote(HOPES, "Putin", "VERBATIM", "Vladimir Putin"),
                quote(HOPES, "Russian President Vladimir Putin", "VERBATIM", "Vladimir Putin"),
                quote(HOPES, "Donald Trump", "MISATTRIBUTED", "Vladimir Putin", "SPEAKER_DIFFERS"),
                quote(HOPES, "Nobody Whatsoever", "MISATTRIBUTED", "Vladimir Putin", "SPEAKER_DIFFERS"),
                quote("“" + HOPES
                        + ",” Putin said.\n“There is a mutual readiness to work to restore relations and gradually solve"
                        + " a colossal amount of systemic strategic problems in the global architecture.”", null, "VERBATIM",
                        "Vladimir Putin"),
                quote(HOPES + ". There is a mutual readiness to work to restore relations and gradually solve"
                        + " a colossal amount of systemic strategic problems in the global architecture", null, "VERBATIM",
                        "Vladimir Putin"),
                quote("“" + HOPES + ",” said Sergey Lavrov.", null, "MISATTRIBUTED", "Vladimir Putin", "SPEAKER_DIFFERS"),
                quote("“keep his word,” Trump said", null, "VERBATIM", "Donald Trump"),
                quote("The first contacts with the new U.S. administration give some hope.", "Putin", "VERBATIM_PARTIAL",
                        "Vladimir Putin"),
                quote("The first contacts with the new U.S. administration inspire some hopes", "Putin", "VARIANT",
                        "Vladimir Putin"),
                quote("The first contacts with the new U.S. administration do not encourage certain hopes", "Putin", "ALTERED",
                        "Vladimir Putin", "NEGATION_DIFFERS"),
                quote("Ukraine is on the agenda", "State Department", "ALTERED", "U.S. Department of State",
                        "NEGATION_DIFFERS"),
                quote("Russia is not on the agenda", null, "ALTERED", "U.S. Department of State", "NAME_DIFFERS"),
                quote("willing to engage in good faith", null, "VERBATIM_PARTIAL", "U.S. Department of State",
                        "TRUNCATED_MID_SENTENCE"),
                quote("the possibility of U.S.-Russia cooperation in the Arctic", "Dmitry Peskov", "VARIANT", "Dmitry Peskov",
                        "REPORTED_SPEECH"),
                quote("No one expects solutions to come easily and quickly, and we will return to civilized communication.",
                        null,
                        "ALTERED", "Dmitry Peskov", "SPLICED"));
    }

    private static Arguments quote(String text, String speakerName, String verdict, String speaker, String... alerts) {
        return Arguments.of(text, speakerName, verdict, speaker, List.of(alerts));
    }

    @ParameterizedTest(name = "{2} {4}: {1}: {0}")
    @MethodSource("quotes")
    void aQuoteComesTo(String text, String speakerName, String verdict, String speaker, List<String> alerts) {
        JsonPath answer = verify(text, speakerName);
        assertThat(answer.getString("data.verifyQuote.verdict")).as(() -> answer.prettify()).isEqualTo(verdict);
        assertThat(answer.getString("data.verifyQuote.matches[0].statement.speaker.name")).contains(speaker);
        assertThat(answer.getList("data.verifyQuote.matches[0].alerts", String.class)).containsAll(alerts);
        assertThat(answer.getString("data.verifyQuote.matches[0].quotation.source.headline")).isNotBlank();
    }

    /** The example of the README. */
    @Test
    void theDiffShowsWhatWasPutIn() {
        JsonPath answer = verify(
                "“The first contacts with the new U.S. administration do not encourage certain hopes,” Putin said.",
                null);
        assertThat(answer.getString("data.verifyQuote.verdict")).isEqualTo("ALTERED");
        assertThat(answer.getList("data.verifyQuote.matches[0].alerts", String.class)).containsExactly("NEGATION_DIFFERS",
                "TRANSLATED");
        assertThat(answer.getList("data.verifyQuote.matches[0].diff.kind", String.class)).containsExactly("EQUAL", "INSERTED",
                "EQUAL");
        assertThat(answer.getList("data.verifyQuote.matches[0].diff.after", String.class)).containsExactly(
                "The first contacts with the new U.S. administration ", "do not", " encourage certain hopes,");
    }

    @Test
    void nothingIsClaimedOfWhatIsNotThere() {
        JsonPath answer = verify("The harvest in the southern valleys was the best of the decade", null);
        assertThat(answer.getString("data.verifyQuote.verdict")).isEqualTo("NOT_IN_RECORD");
        assertThat(answer.getList("data.verifyQuote.matches.verdict", String.class)).isEmpty();
    }

    @Test
    void theMatchesShowWhichSourcesPrintWhat() {
        JsonPath answer = verify(HOPES, "Putin");
        assertThat(answer.getList("data.verifyQuote.matches.quotation.source.headline", String.class))
                .hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(answer.getList("data.verifyQuote.matches.verdict", String.class)).startsWith("VERBATIM").contains("VARIANT");
        assertThat(answer.getList("data.verifyQuote.matches[0].alerts", String.class)).containsExactly("TRANSLATED");
    }

    @Test
    void howTheTextWasUnderstoodIsSaid() {
        JsonPath answer = verify("“keep his word,” Trump said", null);
        assertThat(answer.getString("data.verifyQuote.words")).isEqualTo("keep his word,");
        assertThat(answer.getString("data.verifyQuote.attribution")).isEqualTo("Trump said");
        assertThat(answer.getList("data.verifyQuote.speakers.name", String.class)).containsExactly("Donald Trump");
    }

    @Test
    void aSpeakerIsGivenByIdOrByName() {
        String trump = verify("keep his word", "Trump").getString("data.verifyQuote.speakers[0].id");
        assertThat(ask("text: \"keep his word\", speaker: \"" + trump + "\"").getString("data.verifyQuote.verdict"))
                .isEqualTo("VERBATIM");
        assertThat(ask("text: \"" + HOPES + "\", speaker: \"" + trump + "\"").getString("data.verifyQuote.verdict"))
                .isEqualTo("MISATTRIBUTED");
    }

    @Test
    void anotherDayIsAnAlert() {
        assertThat(alerts("text: \"keep his word\", saidTo: \"2025-01\"")).contains("DATE_DIFFERS");
        assertThat(alerts("text: \"keep his word\", saidFrom: \"2025-02\", saidTo: \"2025\"")).doesNotContain("DATE_DIFFERS");
    }

    @Test
    void aRejectedQuotationNeverMatches() {
        String quotation = verify("keep his word", null).getString("data.verifyQuote.matches[0].quotation.id");
        RecordId id = RecordId.parse(quotation).orElseThrow();
        try {
            curation.reject(RecordKind.QUOTATION, publicIds.resolve(List.of(id)).get(id), "test", "misheard");
            JsonPath answer = verify("keep his word", null);
            assertThat(answer.getString("data.verifyQuote.verdict")).isEqualTo("NOT_IN_RECORD");
            assertThat(answer.getList("data.verifyQuote.matches.verdict", String.class)).isEmpty();
        } finally {
            loadSample();
        }
    }

    @Test
    void severalQuotesAreAnsweredInTheirOrder() {
        JsonPath answer = Graph.ask("{ verifyQuotes(quotes: [{text: \"keep his word\"}, {text: \"The moon is made of cheese\"},"
                + " {text: \"" + HOPES + "\", speakerName: \"Trump\"}]) { verdict } }");
        assertThat(answer.getList("data.verifyQuotes.verdict", String.class)).containsExactly("VERBATIM", "NOT_IN_RECORD",
                "MISATTRIBUTED");
    }

    static Stream<Arguments> badInput() {
        String id = "\"per_0123456789abcdefghjk\"";
        return Stream.of(
                Arguments.of("BAD_ARGUMENT", "text", "text: \"\""),
                Arguments.of("BAD_ARGUMENT", "text", "text: \"  “…” — !\""),
                Arguments.of("BAD_ARGUMENT", "text", "text: \"" + "word ".repeat(2_001) + "\""),
                Arguments.of("BAD_ARGUMENT", "speakerName", "text: \"a\", speakerName: \"?\""),
                Arguments.of("BAD_ARGUMENT", "speakerName", "text: \"a\", speakerName: \"" + "Anna ".repeat(41) + "\""),
                Arguments.of("BAD_ARGUMENT", "speakerName", "text: \"a\", speakerName: \"Anna\", speaker: " + id),
                Arguments.of("BAD_ARGUMENT", "speaker", "text: \"a\", speaker: " + id),
                Arguments.of("BAD_ID", "speaker", "text: \"a\", speaker: \"Putin\""),
                Arguments.of("WRONG_KIND", "speaker", "text: \"a\", speaker: \"mtg_0123456789abcdefghjk\""),
                Arguments.of("BAD_DATE", "saidFrom", "text: \"a\", saidFrom: \"yesterday\""),
                Arguments.of("BAD_ARGUMENT", "saidTo", "text: \"a\", saidFrom: \"2025-03\", saidTo: \"2025-02\""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badInput")
    void whatCannotBeVerifiedIsAnErrorWithACode(String code, String argument, String arguments) {
        JsonPath answer = Graph.send("{ verifyQuote(" + arguments + ") { verdict } }");
        assertThat(answer.getString("errors[0].extensions.code")).as(() -> answer.prettify()).isEqualTo(code);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
    }

    @Test
    void halfACharacterIsRefusedWithItsPlace() {
        JsonPath answer = Graph.send("query($t: String!) { verifyQuote(text: $t) { verdict } }", Map.of("t", "ab\ud800c"));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.getString("errors[0].message")).contains("2");
    }

    @Test
    void aMillionCharactersAreRefusedAtOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            JsonPath answer = Graph.send("query($t: String!) { verifyQuote(text: $t) { verdict } }",
                    Map.of("t", "\"never ".repeat(143_000)));
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
        });
    }

    @Test
    void moreQuotesThanAllowedAreRefusedAndTheWrongOneIsNamed() {
        String quote = "{text: \"a\"} ";
        JsonPath many = Graph.send("{ verifyQuotes(quotes: [" + quote.repeat(101) + "]) { verdict } }");
        assertThat(many.getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
        assertThat(many.getString("errors[0].extensions.argument")).isEqualTo("quotes");
        JsonPath wrong = Graph.send("{ verifyQuotes(quotes: [" + quote + "{text: \"…\"}]) { verdict } }");
        assertThat(wrong.getString("errors[0].extensions.argument")).isEqualTo("quotes[1].text");
    }

    @Test
    void theLongestTextsAreAnsweredInBoundedTime() {
        for (String piece : List.of("we will not be there ", "\"we\" ", "… we ", "[we] will ", "We. ", "the "))
            Assertions.assertTimeout(Duration.ofSeconds(20),
                    () -> Graph.ask("query($t: String!) { verifyQuote(text: $t) { verdict } }",
                            Map.of("t", piece.repeat(10_000 / piece.length()))));
    }

    private static JsonPath verify(String text, String speakerName) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("text", text);
        variables.put("name", speakerName);
        return Graph.ask(
                "query($text: String!, $name: String) { verifyQuote(text: $text, speakerName: $name) { " + FIELDS + " } }",
                variables);
    }

    private static List<String> alerts(String arguments) {
        return ask(arguments).getList("data.verifyQuote.matches[0].alerts", String.class);
    }

    private static JsonPath ask(String arguments) {
        return Graph.ask("{ verifyQuote(" + arguments + ") { " + FIELDS + " } }");
    }
}
