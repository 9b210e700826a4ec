package org.onrecord.api.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.EmptyRecord;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.stream.StatementStreams;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.Json;

/** graphql-sse, distinct connections mode, as bytes on the wire. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class EventStreamTest {

    private static final String EVENTS = "text/event-stream";
    private static final String WAITING = "subscription { statementRecorded { text } }";
    private static final String HOLDER = "holder of the test";

    private static final String ARTICLE = """
            Ministers meet in Oslo for talks on fishing rights

            Ministers of five countries met in Oslo on May 3, 2024 for talks on fishing rights in northern waters.

            “We have made progress in all of the matters,” Norwegian Foreign Minister Kari Nordmann told reporters.
            """;

    @Inject
    StatementStreams streams;

    @Inject
    Tokens tokens;

    @Inject
    EmptyRecord record;

    private final List<Stream> open = new ArrayList<>();
    private String token;

    /** A response that goes on. */
    private record Stream(HttpResponse<InputStream> response, BufferedReader lines) {

        static Stream of(HttpRequest request) {
            try {
                HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
                return new Stream(response,
                        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The next event, its name and its data in a line each; comments are passed over. Null at the end. */
        String event() {
            String event = block();
            while (event != null && event.startsWith(":"))
                event = block();
            return event;
        }

        /** What stands before the next blank line. */
        String block() {
            try {
                StringBuilder block = new StringBuilder();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.isEmpty())
                        return block.toString();
                    block.append(block.isEmpty() ? "" : "\n").append(line);
                }
                return null;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        JsonPath next() {
            String event = event();
            assertThat(event).startsWith("event: next\ndata: {");
            return JsonPath.from(event.substring("event: next\ndata: ".length()));
        }

        void ends() {
            assertThat(event()).isEqualTo("event: complete\ndata:");
            assertThat(event()).isNull();
        }
    }

    @BeforeEach
    void prepare() {
        record.empty();
        token = tokens.create(HOLDER, Role.CURATOR);
    }

    @AfterEach
    void close() throws IOException {
        for (Stream stream : open)
            stream.lines.close();
        Eventually.holds(() -> streams.count() == 0);
        if (tokens.holder(token).isPresent())
            tokens.revoke(HOLDER);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aSubscriptionTellsEachStatementAsItIsRecorded(boolean byGet) {
        Stream stream = byGet ? get(WAITING) : post(WAITING);
        assertThat(stream.response.statusCode()).isEqualTo(200);
        assertThat(stream.response.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
        assertThat(stream.response.headers().firstValue("Cache-Control")).hasValue("no-store");
        Eventually.holds(() -> streams.count() == 1);
        take();
        assertThat(stream.next().getString("data.statementRecorded.text"))
                .isEqualTo("We have made progress in all of the matters,");
    }

    @Test
    void commentsKeepItAlive() {
        Stream stream = post(WAITING);
        assertThat(List.of(stream.block(), stream.block(), stream.block())).containsOnly(":");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aQueryHasOneAnswer(boolean byGet) {
        Stream stream = byGet ? get("{ __typename }") : post("{ __typename }");
        assertThat(stream.next().getString("data.__typename")).isEqualTo("Query");
        stream.ends();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ statements( | GRAPHQL_PARSE_FAILED", "{ nothing } | GRAPHQL_VALIDATION_FAILED",
            "subscription { statementRecorded { nothing } } | GRAPHQL_VALIDATION_FAILED",
            "subscription { statementRecorded(filter: {saidFrom: \"soon\"}) { id } } | BAD_DATE",
            "subscription { statementRecorded(filter: {reviewStatus: [REJECTED]}) { id } } | FORBIDDEN" })
    void whatCannotStartIsToldAndEnds(String document, String code) {
        Stream stream = post(document);
        JsonPath answer = stream.next();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        stream.ends();
    }

    @Test
    void whatIsNoRequestIsRefusedAsElsewhere() {
        given().accept(EVENTS).contentType("application/json").body("{}").post("/graphql").then().statusCode(400)
                .contentType(startsWith("application/json")).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        given().accept(EVENTS).contentType("text/plain").body("{}").post("/graphql").then().statusCode(415)
                .contentType(startsWith("application/json"))
                .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        given().accept(EVENTS).queryParam("query", "mutation { importSource(input: {text: \"x\"}) { notes } }").get("/graphql")
                .then().statusCode(405).body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "application/graphql-response+json", "*/*",
            "application/json, text/event-stream;q=0.5", "text/event-stream;q=0, application/json" })
    void aSubscriptionWithoutAStreamIsRefused(String accept) {
        given().accept(accept).contentType("application/json").body(Map.of("query", WAITING)).post("/graphql").then()
                .statusCode(406).body("errors[0].extensions.code", equalTo("NEEDS_EVENT_STREAM"));
        given().accept(accept).queryParam("query", WAITING).get("/graphql").then()
                .statusCode(406).body("errors[0].extensions.code", equalTo("NEEDS_EVENT_STREAM"));
    }

    @Test
    void whateverRunsEndsWithItsConnection() throws IOException {
        Stream first = post(WAITING);
        post(WAITING);
        Eventually.holds(() -> streams.count() == 2);
        first.lines.close();
        Eventually.holds(() -> streams.count() == 1);
    }

    @Test
    void aTokenThatIsRevokedEndsIt() {
        Stream stream = keep(Stream.of(posting(WAITING).header("Authorization", "Bearer " + token).build()));
        Eventually.holds(() -> streams.count() == 1);
        tokens.revoke(HOLDER);
        assertThat(stream.next().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        stream.ends();
        Eventually.holds(() -> streams.count() == 0);
    }

    private Stream post(String document) {
        return keep(Stream.of(posting(document).build()));
    }

    private static HttpRequest.Builder posting(String document) {
        return HttpRequest.newBuilder(address("")).header("Accept", EVENTS).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.encode(Map.of("query", document))));
    }

    private Stream get(String document) {
        return keep(Stream.of(HttpRequest.newBuilder(address("?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)))
                .header("Accept", EVENTS).build()));
    }

    private static URI address(String query) {
        return URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql" + query);
    }

    private Stream keep(Stream stream) {
        open.add(stream);
        return stream;
    }

    private void take() {
        given().auth().oauth2(token).contentType("application/json")
                .body(Map.of("query", "mutation($text: String) { importSource(input: {text: $text}) { source { id } } }",
                        "variables", Map.of("text", ARTICLE)))
                .post("/graphql").then().statusCode(200).body("errors", equalTo(null));
    }
}
