package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.api.socket.SocketClient;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;

/** Who may do what where reading takes a token: by tokens of ours and by those of an identity provider. */
@QuarkusTest
@TestProfile(ExposedService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateReadingTest {

    @Inject
    Tokens tokens;

    private Map<String, String> ours;

    @BeforeEach
    void giveOutTokens() {
        if (ours == null)
            ours = Map.of("reader", tokens.create("rhea", Role.READER), "curator", tokens.create("cora", Role.CURATOR), "admin",
                    tokens.create("ada", Role.ADMIN));
    }

    @AfterAll
    void takeThemBack() {
        List.of("rhea", "cora", "ada").forEach(tokens::revoke);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            OPERATION              | NOBODY              | READER        | CURATOR       | ADMIN
            HEALTH                 | 200                 | 200           | 200           | 200
            EXPLORER               | 200                 | 200           | 200           | 200
            QUERY                  | 401 UNAUTHENTICATED | 200           | 200           | 200
            QUERY_BY_GET           | 401 UNAUTHENTICATED | 200           | 200           | 200
            INTROSPECTION          | 401 UNAUTHENTICATED | 200           | 200           | 200
            SCHEMA                 | 401 UNAUTHENTICATED | 200           | 200           | 200
            MUTATION               | 401 UNAUTHENTICATED | 200 FORBIDDEN | 200           | 200
            IMPORT                 | 401 UNAUTHENTICATED | 403 FORBIDDEN | 200           | 200
            METRICS_FROM_HERE      | 200                 | 200           | 200           | 200
            """)
    void rolesAndOperations(Operation operation, String nobody, String reader, String curator, String admin) {
        assertThat(operation.with(null)).as("nobody").isEqualTo(nobody);
        assertThat(operation.with(ours.get("reader"))).as("reader").isEqualTo(reader);
        assertThat(operation.with(ours.get("curator"))).as("curator").isEqualTo(curator);
        assertThat(operation.with(ours.get("admin"))).as("admin").isEqualTo(admin);
    }

    @Test
    void theFirstMessageOfAWebSocketMayShowATokenOfTheProvider() {
        String token = IdentityProvider.token("ivo@newsroom.example", Set.of("reader"));
        try (SocketClient client = SocketClient.connected(token).subscribe("1", "{ __typename }")) {
            assertThat(client.next().getString("payload.data.__typename")).isEqualTo("Query");
        }
    }

    @Test
    void aTokenThatNobodyGaveOutOrThatAllowsNothingOpensNoWebSocket() {
        for (String token : List.of(IdentityProvider.forged(IdentityProvider.claims("mal", Set.of("reader"))),
                IdentityProvider.token("nobody", Set.of()))) {
            SocketClient client = SocketClient.open()
                    .send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer " + token + "\"}}");
            assertThat(client.closeCode()).isEqualTo(4403);
        }
    }

    @ParameterizedTest(name = "groups {0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none    | QUERY    | 403 FORBIDDEN
            none    | HEALTH   | 200
            sports  | QUERY    | 403 FORBIDDEN
            reader  | QUERY    | 200
            reader  | MUTATION | 200 FORBIDDEN
            reader  | IMPORT   | 403 FORBIDDEN
            curator | QUERY    | 200
            curator | MUTATION | 200
            curator | IMPORT   | 200
            desk    | QUERY    | 200
            desk    | MUTATION | 200
            desk    | IMPORT   | 200
            admin   | IMPORT   | 200
            """)
    void rolesOfAnIdentityProvider(String group, Operation operation, String expected) {
        String token = IdentityProvider.token("ivo@newsroom.example", group == null ? Set.of() : Set.of(group));
        assertThat(operation.with(token)).isEqualTo(expected);
    }

    /** The history would say of what they do that nobody did it. */
    @ParameterizedTest
    @ValueSource(strings = { "automatic", "Sample" })
    void nobodyElsewhereIsCalledAsTheServiceIs(String name) {
        given().auth().oauth2(IdentityProvider.token(name, Set.of("curator"))).get("/import").then().statusCode(401);
    }

    @Test
    void metricsAreForAdminsElsewhere() {
        String metrics = "/q/metrics";
        given().header("X-Forwarded-For", "198.51.100.1").get(metrics).then().statusCode(401);
        given().header("X-Forwarded-For", "198.51.100.2").auth().oauth2(ours.get("curator")).get(metrics).then()
                .statusCode(403);
        given().header("X-Forwarded-For", "198.51.100.3").auth().oauth2(ours.get("admin")).get(metrics).then().statusCode(200);
        given().header("Via", "1.1 proxy").get(metrics).then().statusCode(401);
    }

    static Stream<String> wrongTokens() {
        Set<String> curator = Set.of("curator");
        String right = IdentityProvider.token("ivo", curator);
        String[] parts = right.split("\\.");
        return Stream.of(IdentityProvider.signed(IdentityProvider.claims("ivo", curator).expiresAt(1_000_000_000L)),
                IdentityProvider.signed(IdentityProvider.claims("ivo", curator).issuer("https://elsewhere.example")),
                IdentityProvider.signed(IdentityProvider.claims("ivo", curator).audience("another-service")),
                IdentityProvider.forged(IdentityProvider.claims("ivo", curator)),
                IdentityProvider.claims("ivo", curator).jws().algorithm(SignatureAlgorithm.HS256).keyId("k1")
                        .signWithSecret("a secret of somebody else, long enough"),
                "eyJhbGciOiJub25lIn0." + parts[1] + ".", parts[0] + "." + parts[1] + ".", parts[0] + "." + parts[1],
                right.substring(0, right.length() - 4), "opaque", "onr_" + right, "onr_" + "A".repeat(43));
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void aWrongTokenIsRefusedWhateverIsAskedFor(String token) {
        for (String path : List.of("/graphql", "/q/health/live", "/import"))
            given().auth().oauth2(token).get(path).then().statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"onrecord\", error=\"invalid_token\""));
    }

    /** RFC 6750 lets a token stand in a form or a URL, where logs and histories keep it; here it does not count. */
    @ParameterizedTest
    @ValueSource(strings = { "access_token", "token", "authorization", "Authorization", "jwt" })
    void aTokenInTheUrlDoesNotCount(String name) {
        for (String token : List.of(ours.get("curator"), IdentityProvider.token("ivo", Set.of("curator")))) {
            given().queryParam(name, token).get("/import").then().statusCode(401).header("WWW-Authenticate",
                    equalTo("Bearer realm=\"onrecord\""));
            given().queryParam(name, token).queryParam("query", "{ __typename }").get("/graphql").then().statusCode(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Authorization", "access_token", "token", "q_session", "quarkus-credential", "JSESSIONID" })
    void aTokenInACookieDoesNotCount(String name) {
        given().cookie(name, ours.get("curator")).get("/import").then().statusCode(401);
        given().cookie(name, "Bearer " + ours.get("curator")).get("/import").then().statusCode(401);
        given().cookie(name, IdentityProvider.token("ivo", Set.of("curator"))).get("/import").then().statusCode(401);
    }

    @Test
    void noAnswerSetsACookieOrSendsSomewhereElse() {
        for (Operation operation : Operation.values())
            assertThat(operation.answer(ours.get("admin")).headers().asList()).extracting(header -> header.getName())
                    .doesNotContain("Set-Cookie", "set-cookie", "Location");
    }

    @Test
    void twoTokensAreNone() {
        given().header("Authorization", "Bearer " + ours.get("curator"), "Bearer " + ours.get("reader")).get("/import").then()
                .statusCode(401);
    }

    @Test
    void aRefusalAnswersAsTheApiDoes() {
        given().accept("application/graphql-response+json").get("/graphql").then().statusCode(401)
                .contentType(startsWith("application/graphql-response+json")).header("Cache-Control", equalTo("no-store"))
                .body("errors[0].message", equalTo("This needs a token: Authorization: Bearer <token>."))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        given().get("/import").then().statusCode(401).contentType(startsWith("application/json"))
                .body("error.code", equalTo("UNAUTHENTICATED"));
    }

    /** Paths that the router takes for the same. */
    @ParameterizedTest
    @ValueSource(strings = { "/graphql", "/graphql/", "/graphql/schema.graphql", "//graphql", "/./graphql", "/q/../graphql",
            "/%67raphql", "/graphql;x=y", "/graphql%2Fschema.graphql", "/graphql/%73chema.graphql", "/GRAPHQL" })
    void noSpellingOfThePathGetsPast(String path) {
        int status = given().urlEncodingEnabled(false).contentType("application/json").body("{\"query\":\"{ __typename }\"}")
                .post(path).statusCode();
        assertThat(status).isIn(401, 404, 405);
    }

    /** A WebSocket may be opened, for its token comes in the first message; nothing else passes as one. */
    @ParameterizedTest
    @CsvSource({ "POST, /graphql", "HEAD, /graphql", "GET, /graphql/schema.graphql", "GET, /graphql;x=y", "PUT, /graphql" })
    void nothingElsePassesAsAnUpgrade(String method, String path) {
        int status = given().urlEncodingEnabled(false).contentType("application/json").header("Upgrade", "websocket")
                .header("Connection", "Upgrade").request(method, path).statusCode();
        assertThat(status).isIn(401, 404, 405);
    }
}
