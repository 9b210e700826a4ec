package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.store.Turns;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class ImportSourceContractTest {

    private static final String TEXT = """
            Ministers meet in Oslo for talks on fishing rights

            Ministers of five countries met in Oslo on May 3, 2024 for talks on fishing rights in northern waters.

            “We have made progress in all of the matters,” Norwegian Foreign Minister Kari Nordmann told reporters.
            """;

    private static final String PAGE = "<html><head><meta property=og:site_name content='Example Post'></head><body><article>"
            + TEXT.replaceFirst("(.*)\n\n(.*)\n\n(.*)\n", "<h1>$1</h1><p>$2</p><p>$3</p>") + "</article></body></html>";

    private static final String MUTATION = """
            mutation($input: ImportSourceInput!) { importSource(input: $input) { notes userErrors { code field }
              source { id url headline byline datePublished publisher { name } text reviewStatus
                statements { nodes { text speaker { ... on Person { name } } } } } } }""";

    @Inject
    Tokens tokens;

    @Inject
    EmptyRecord record;

    @Inject
    Turns turns;

    private String token;

    @BeforeEach
    void emptyRecord() {
        record.empty();
        token = tokens.create("curator of the test", Role.CURATOR);
    }

    @AfterEach
    void revokeToken() {
        tokens.revoke("curator of the test");
    }

    @Test
    void proposesWhatTheTextSaysAndSearchShowsIt() {
        JsonPath done = take(Map.of("text", TEXT, "url", "https://example.com/1", "byline", "Anna Example"));
        assertThat(done.getList("userErrors")).isEmpty();
        assertEquals(TEXT, done.getString("source.text"));
        assertEquals("https://example.com/1", done.getString("source.url"));
        assertEquals("Anna Example", done.getString("source.byline"));
        assertEquals("PROPOSED", done.getString("source.reviewStatus"));
        assertThat(done.getList("source.statements.nodes.text")).contains("We have made progress in all of the matters,");
        assertThat(done.getList("source.statements.nodes.speaker.name")).contains("Kari Nordmann");
    }

    @Test
    void aPageIsReadForItsMainText() {
        JsonPath done = take(Map.of("html", PAGE));
        assertEquals("Example Post", done.getString("source.publisher.name"));
        assertThat(done.getString("source.text")).startsWith("Ministers meet in Oslo").doesNotContain("<p>");
        assertThat(done.getList("source.statements.nodes.text")).contains("We have made progress in all of the matters,");
    }

    @Test
    void withBothTheTextIsArchivedAndThePageTellsTheRest() {
        JsonPath done = take(Map.of("text", TEXT, "html", PAGE));
        assertEquals(TEXT, done.getString("source.text"));
        assertEquals("Example Post", done.getString("source.publisher.name"));
    }

    /** Each who waits has a thread of the service, which others need. */
    @Test
    void whoWaitsTooLongForAnotherImportIsToldSo() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> turns.inTurn(Turns.Of.IMPORTING, () -> {
            running.countDown();
            return await(mayEnd);
        }));
        await(running);
        try {
            JsonPath refused = Graph.send(token, MUTATION, Map.of("input", Map.of("text", TEXT)));
            assertThat(refused.getList("errors.extensions.code")).containsExactly("IMPORT_RUNNING");
            assertThat(refused.<Object> get("data")).isNull();
        } finally {
            mayEnd.countDown();
            other.get(1, TimeUnit.MINUTES);
        }
        assertThat(take(Map.of("text", TEXT)).getString("source.id")).isNotNull();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSameAgainIsTheSameSource() {
        String first = take(Map.of("text", TEXT)).getString("source.id");
        assertEquals(first, take(Map.of("text", "Menu\n\n" + TEXT)).getString("source.id"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', value = { "text | ' ' | UNREADABLE | text", "html | <html></html> | UNREADABLE | html",
            "url | javascript:x | BAD_URL | url" })
    void whatCannotBeReadIsSaidAsData(String field, String value, String code, String where) {
        Map<String, Object> input = new HashMap<>(Map.of(field, value));
        if (field.equals("url"))
            input.put("text", TEXT);
        JsonPath done = take(input);
        assertEquals(code, done.getString("userErrors[0].code"));
        assertEquals("[input, " + where + "]", done.getString("userErrors[0].field"));
        assertThat(done.<Object> get("source")).isNull();
    }

    @Test
    void needsAToken() {
        JsonPath answer = Graph.send("mutation { importSource(input: {text: \"He said so.\"}) { notes } }");
        assertEquals("UNAUTHENTICATED", answer.getString("errors[0].extensions.code"));
    }

    private JsonPath take(Map<String, Object> input) {
        JsonPath answer = given().auth().oauth2(token).contentType("application/json")
                .body(Map.of("query", MUTATION, "variables", Map.of("input", input))).post("/graphql").then().statusCode(200)
                .extract().jsonPath();
        assertThat(answer.<Object> get("errors")).isNull();
        return answer.setRootPath("data.importSource");
    }
}
