package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.http.HttpAnswer.GRAPHQL;
import static org.onrecord.api.http.HttpAnswer.JSON;
import static org.onrecord.api.http.HttpAnswer.asking;
import static org.onrecord.api.http.HttpAnswer.get;
import static org.onrecord.api.http.HttpAnswer.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** GraphQL over HTTP as the audits have it: which requests are read, and how answers are told. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class HttpProtocolTest {

    private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";
    private static final String MUTATION = "mutation Reject { rejectQuotation(input: {id: \"x\"}) { quotation { id } } }";
    private static final String NAMED = "query A { a: __typename } query B { b: __typename }";
    private static final String WITH_VARIABLE = "query($id: ID!) { node(id: $id) { id } }";

    private static final String WITH_NUMBER = "query($n: Int) { people(first: $n) { totalCount } }";

    @Inject
    Tokens tokens;

    /** Body; status where JSON is accepted; status where GraphQL's own type is; the code; whether there is data. */
    static Stream<Arguments> posted() {
        return Stream.of(
                Arguments.of(TYPENAME, 200, 200, null, true),
                Arguments.of("{\"query\":\"{ __typename }\",\"variables\":null,\"operationName\":null,\"extensions\":null}",
                        200, 200, null, true),
                Arguments.of("{\"query\":\"{ __typename }\",\"variables\":{},\"operationName\":\"\",\"extensions\":{\"a\":1}}",
                        200, 200, null, true),
                Arguments.of("{\"query\":\"{ __typename }\",\"id\":5}", 200, 200, null, true),
                Arguments.of(body(NAMED, "operationName", "\"B\""), 200, 200, null, true),
                Arguments.of(body(WITH_VARIABLE, "variables", "{\"id\":\"x\"}"), 200, 200, "BAD_ID", true),
                // understood as requests, but not executed
                Arguments.of("{\"query\":\"{\"}", 200, 400, "GRAPHQL_PARSE_FAILED", false),
                Arguments.of("{\"query\":\"{ nothing }\"}", 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of("{\"query\":\"fragment f on Query { __typename }\"}", 200, 400, "GRAPHQL_VALIDATION_FAILED",
                        false),
                Arguments.of(body(NAMED, "operationName", "null"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(NAMED, "operationName", "\"C\""), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(WITH_VARIABLE, "variables", "{}"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(WITH_VARIABLE, "variables", "{\"id\":null}"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(WITH_NUMBER, "variables", "{\"n\":\"x\"}"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(WITH_NUMBER, "variables", "{\"n\":\"5\"}"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(WITH_NUMBER, "variables", "{\"n\":3000000000}"), 200, 400, "GRAPHQL_VALIDATION_FAILED",
                        false),
                Arguments.of(body(WITH_NUMBER, "variables", "{\"n\":5.0}"), 200, 200, null, true),
                Arguments.of(body(WITH_NUMBER, "variables", "{\"n\":{}}"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                Arguments.of(body(WITH_NUMBER, "variables", "{\"n\":1e999}"), 200, 400, "GRAPHQL_VALIDATION_FAILED", false),
                // no requests
                Arguments.of("", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{\"query\":", 400, 400, "BAD_REQUEST", false),
                Arguments.of("query=%7B__typename%7D", 400, 400, "BAD_REQUEST", false),
                Arguments.of(TYPENAME + TYPENAME, 400, 400, "BAD_REQUEST", false),
                Arguments.of("[".repeat(100_000), 400, 400, "BAD_REQUEST", false),
                Arguments.of("null", 400, 400, "BAD_REQUEST", false),
                Arguments.of("\"{ __typename }\"", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{}", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{\"query\":null}", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{\"query\":\" \"}", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{\"query\":{}}", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{\"query\":[\"{ __typename }\"]}", 400, 400, "BAD_REQUEST", false),
                Arguments.of("{\"query\":true}", 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "operationName", "{}"), 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "operationName", "5"), 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "variables", "[]"), 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "variables", "\"{}\""), 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "variables", "false"), 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "extensions", "0"), 400, 400, "BAD_REQUEST", false),
                Arguments.of(body("{ __typename }", "documentId", "7"), 400, 400, "BAD_REQUEST", false),
                Arguments.of("[" + TYPENAME + "," + TYPENAME + "]", 400, 400, "BATCHING_NOT_SUPPORTED", false),
                Arguments.of("[]", 400, 400, "BATCHING_NOT_SUPPORTED", false),
                Arguments.of("{\"query\":\"subscription { nothing }\"}", 200, 400, "GRAPHQL_VALIDATION_FAILED", false));
    }

    private static String body(String query, String part, String value) {
        return "{\"query\":\"" + query + "\",\"" + part + "\":" + value + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posted")
    void aPostIsAnsweredInTheTypeThatIsAccepted(String body, int statusOfJson, int statusOfGraphQl, String code,
            boolean hasData) {
        HttpAnswer json = post(JSON, body);
        assertThat(json.status()).isEqualTo(statusOfJson);
        assertThat(json.type()).isEqualTo(JSON);
        HttpAnswer graphQl = post(GRAPHQL, body);
        assertThat(graphQl.status()).isEqualTo(statusOfGraphQl);
        assertThat(graphQl.type()).isEqualTo(GRAPHQL);
        assertThat(graphQl.code()).isEqualTo(json.code()).isEqualTo(code);
        assertThat(graphQl.hasData()).isEqualTo(json.hasData()).isEqualTo(hasData);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "application/graphql", "application/graphql+json", "application/xml", "*/*", "application/json; charset=utf-16",
            "application/json; charset=ISO-8859-1", "application/jsonp", "json" })
    void aBodyThatABrowserSendsWithoutAskingIsNoneOfOurs(String contentType) {
        HttpAnswer answer = new HttpAnswer(asking().contentType(contentType).body(TYPENAME).post("/graphql"));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(answer.header("Accept-Post")).isEqualTo(JSON);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "application/json", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"",
            "Application/JSON" })
    void aBodyInJsonAndUtf8Is(String contentType) {
        byte[] body = "{\"query\":\"{ __typename } # Лавров\"}".getBytes(StandardCharsets.UTF_8);
        HttpAnswer answer = new HttpAnswer(asking().header("Content-Type", contentType).body(body).post("/graphql"));
        assertThat(answer.data("__typename")).isEqualTo("Query");
    }

    @Test
    void aBodyOfNoTypeIsRefused() {
        HttpAnswer answer = new HttpAnswer(asking().noContentType().body(TYPENAME.getBytes(StandardCharsets.UTF_8))
                .post("/graphql"));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void aBodyThatIsNotUtf8OrCompressedIsRefused() {
        byte[] latin = "{\"query\":\"{ __typename } # café\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new HttpAnswer(asking().contentType(JSON).body(latin).post("/graphql")).code()).isEqualTo("BAD_REQUEST");
        HttpAnswer compressed = new HttpAnswer(asking().contentType(JSON).header("Content-Encoding", "gzip")
                .body(TYPENAME).post("/graphql"));
        assertThat(compressed.status()).isEqualTo(415);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWithItsNumber() {
        HttpAnswer answer = post(GRAPHQL, "{\"query\":\"{ __typename }" + " ".repeat(11 << 20) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(answer.response().jsonPath().getString("errors[0].message")).contains(String.valueOf(10 << 20));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            */*                                                     | 200 | application/json
            application/json                                        | 200 | application/json
            application/graphql-response+json                       | 200 | application/graphql-response+json
            application/graphql-response+json,application/json;q=.9 | 200 | application/graphql-response+json
            text/html,*/*;q=0.1                                     | 200 | application/json
            text/html                                               | 406 | application/json
            application/json;q=0                                    | 406 | application/json
            image/png, application/json; charset=utf-16             | 406 | application/json
            """)
    void theTypeOfAnAnswerIsNegotiated(String accept, int status, String type) {
        HttpAnswer answer = post(accept, TYPENAME);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.code()).isEqualTo(status == 406 ? "NOT_ACCEPTABLE" : null);
        assertThat(answer.header("Vary")).contains("Accept");
    }

    /** Parameters as a URL has them; status where GraphQL's own type is accepted; the code. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            query=%7B__typename%7D                                                          | 200 | none
            query=%7B__typename%7D&variables=&extensions=&operationName=                    | 200 | none
            query=%7B__typename%7D&utm_source=a                                             | 200 | none
            query=query+A%7Ba%3A__typename%7Dquery+B%7Bb%3A__typename%7D&operationName=B    | 200 | none
            query=query+A%7Ba%3A__typename%7Dquery+B%7Bb%3A__typename%7D                    | 400 | GRAPHQL_VALIDATION_FAILED
            query=query(%24id%3AID!)%7Bnode(id%3A%24id)%7Bid%7D%7D&variables=%7B%22id%22%3A%22x%22%7D | 200 | BAD_ID
            query=query(%24id%3AID!)%7Bnode(id%3A%24id)%7Bid%7D%7D                          | 400 | GRAPHQL_VALIDATION_FAILED
            query=%7B                                                                       | 400 | GRAPHQL_PARSE_FAILED
            query=%7B__typename%7D&variables=%7B                                            | 400 | BAD_REQUEST
            query=%7B__typename%7D&variables=%5B%5D                                         | 400 | BAD_REQUEST
            query=%7B__typename%7D&variables=5                                              | 400 | BAD_REQUEST
            query=%7B__typename%7D&extensions=x                                             | 400 | BAD_REQUEST
            query=%7B__typename%7D&query=%7B__typename%7D                                   | 400 | BAD_REQUEST
            query=                                                                          | 400 | BAD_REQUEST
            q=%7B__typename%7D                                                              | 400 | BAD_REQUEST
            """)
    void aGetIsReadFromItsUrl(String parameters, int status, String code) {
        HttpAnswer answer = new HttpAnswer(asking().urlEncodingEnabled(false).accept(GRAPHQL).get("/graphql?" + parameters));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void aUrlMayBeAsLongOverEachVersionOfHttp(HttpClient.Version version) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(version).build();
        URI address = URI
                .create("http://127.0.0.1:" + RestAssured.port + "/graphql?query=%7B__typename%7D&x=" + "x".repeat(15_000));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(i == 0 || answer.version() == version).isTrue();
        }
    }

    @Test
    void theParametersOfAUrlAreDecodedOnce() {
        String literal = "query { suggest(prefix: \"50%2B+\") { text } }";
        assertThat(get(JSON, "query", literal).code()).isNull();
        HttpAnswer named = get(JSON, "query", NAMED, "operationName", "B");
        assertThat(named.data("b")).isEqualTo("Query");
        HttpAnswer variable = get(GRAPHQL, "query", "query($p: String!) { __typename suggest(prefix: $p) { text } }",
                "variables", "{\"p\":\"a+b%20c&d=ü\"}");
        assertThat(variable.code()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { JSON, GRAPHQL })
    void aMutationByGetIsRefusedWhoeverAsks(String accept) {
        String token = tokens.create("getter", Role.CURATOR);
        HttpAnswer answer = new HttpAnswer(asking().auth().oauth2(token).accept(accept).queryParam("query", MUTATION)
                .get("/graphql"));
        tokens.revoke("getter");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(answer.hasData()).isFalse();
    }

    @Test
    void theOperationThatIsNamedDecidesWhetherAGetChangesAnything() {
        String both = "query Look { __typename } " + MUTATION;
        assertThat(get(JSON, "query", both, "operationName", "Look").status()).isEqualTo(200);
        assertThat(get(JSON, "query", both, "operationName", "Reject").status()).isEqualTo(405);
        assertThat(get(JSON, "query", both, "operationName", "Other").status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "PUT", "DELETE", "PATCH" })
    void otherMethodsAreRefused(String method) {
        HttpAnswer answer = new HttpAnswer(asking().contentType(JSON).body(TYPENAME).request(method, "/graphql"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void theMethodsCanBeAskedFor() {
        HttpAnswer answer = new HttpAnswer(asking().options("/graphql"));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void aHeadIsAGetWithoutItsBody() {
        HttpAnswer answer = new HttpAnswer(asking().accept(GRAPHQL).queryParam("query", "{ __typename }").head("/graphql"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(GRAPHQL);
        assertThat(answer.response().asByteArray()).isEmpty();
    }

    @Test
    void aSyntaxErrorSaysWhatAndWhere() {
        HttpAnswer answer = post(GRAPHQL, "{\"query\":\"{\\n  people(first: ) { totalCount }\\n}\"}");
        Map<String, Object> error = answer.response().jsonPath().getMap("errors[0]");
        assertThat(error).containsOnlyKeys("message", "locations", "extensions");
        assertThat(error.get("message").toString()).contains("')' does not belong there");
        assertThat(answer.response().jsonPath().getInt("errors[0].locations[0].line")).isEqualTo(2);
        assertThat(answer.response().jsonPath().getInt("errors[0].locations[0].column")).isEqualTo(17);
        assertThat(answer.response().jsonPath().getMap("errors[0].extensions")).containsOnlyKeys("code");
    }

    @Test
    void aWrongTokenIsRefusedBeforeAnythingIsRead() {
        HttpAnswer answer = new HttpAnswer(asking().auth().oauth2("wrong").contentType(JSON).body("{").post("/graphql"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer", "invalid_token");
    }

    @Test
    void nobodyKeepsAnAnswerToAPost() {
        assertThat(post(JSON, TYPENAME).header("Cache-Control")).isEqualTo("no-store");
        assertThat(get(JSON, "query", "{ __typename }").header("Cache-Control")).isEqualTo("no-store");
        assertThat(post(JSON, TYPENAME).header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
