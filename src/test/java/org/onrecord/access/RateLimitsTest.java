package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.api.socket.SocketClient;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Three requests at once and one in twenty seconds; each test has addresses of its own. */
@QuarkusTest
@TestProfile(ExposedService.class)
class RateLimitsTest {

    private static final int BURST = 3;

    @Inject
    Tokens tokens;

    @Test
    void theFourthRequestOfAnAddressIsRefused() {
        for (int i = 0; i < BURST; i++)
            from("203.0.113.1", "/graphql").then().statusCode(401);
        Response refused = from("203.0.113.1", "/graphql");
        refused.then().statusCode(429).body("errors[0].extensions.code", equalTo("RATE_LIMITED"))
                .body("errors[0].message", containsString("one address may make 0.05 a second for long and 3 at once"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(15, 20)
                .isEqualTo(refused.jsonPath().getInt("errors[0].extensions.retryAfter"));
        from("203.0.113.2", "/graphql").then().statusCode(401);
    }

    @Test
    void itIsRefusedBeforeItsBodyIsRead() {
        for (int i = 0; i < BURST; i++)
            from("203.0.113.3", "/import");
        byte[] body = new byte[1 << 20];
        given().header("X-Forwarded-For", "203.0.113.3").contentType("application/zip").body(body).post("/import").then()
                .statusCode(429).body("error.code", equalTo("RATE_LIMITED"));
    }

    @Test
    void allPathsOfTheRecordCountTogether() {
        from("203.0.113.4", "/graphql");
        from("203.0.113.4", "/graphql/schema.graphql");
        from("203.0.113.4", "/import");
        from("203.0.113.4", "/graphql").then().statusCode(429);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/q/health/live", "/graphiql/" })
    void healthAndPagesAreNotCounted(String path) {
        for (int i = 0; i < 2 * BURST; i++)
            from("203.0.113.5", path).then().statusCode(200);
    }

    @Test
    void guessingTokensIsCountedWhereverItIsTried() {
        for (int i = 0; i < BURST; i++)
            guess("203.0.113.6").then().statusCode(401);
        guess("203.0.113.6").then().statusCode(429);
    }

    @Test
    void aSiteOfTheNewAddressesIsOneClient() {
        for (int i = 1; i <= BURST; i++)
            from("2001:db8:0:1::" + i, "/graphql").then().statusCode(401);
        from("2001:db8:0:1::4", "/graphql").then().statusCode(429);
        from("2001:db8:0:2::1", "/graphql").then().statusCode(401);
    }

    @Test
    void aTokenIsCountedFromWhereverItIsUsed() {
        String token = tokens.create("traveller", Role.READER);
        for (int i = 1; i <= BURST; i++)
            from("203.0.113.1" + i, token).then().statusCode(200);
        from("203.0.113.19", token).then().statusCode(429).body("errors[0].message", containsString("one token may make"));
        tokens.revoke("traveller");
    }

    @Test
    void soIsOneOfAnIdentityProvider() {
        for (int i = 1; i <= BURST; i++)
            from("203.0.113.2" + i, IdentityProvider.token("wanderer", Set.of("reader"))).then().statusCode(200);
        from("203.0.113.29", IdentityProvider.token("wanderer", Set.of("reader"))).then().statusCode(429);
    }

    /** The request that opens the connection is one of them. */
    @Test
    void anOperationOnAWebSocketIsCountedLikeARequest() {
        String token = tokens.create("talker", Role.READER);
        try (SocketClient talking = connected("203.0.113.40", token)) {
            for (int i = 1; i < BURST; i++)
                isAnswered(talking, "1");
            JsonPath refused = isRefused(talking, "1");
            assertThat(refused.getString("payload[0].message"))
                    .contains("one address may make 0.05 a second for long and 3 at once");
            isRefused(talking, "1");
            from("203.0.113.40", "/graphql").then().statusCode(429);
            assertThat(talking.send("{\"type\": \"ping\"}").next().getString("type")).isEqualTo("pong");
        } finally {
            tokens.revoke("talker");
        }
    }

    @Test
    void soIsTheTokenOfOneFromWhereverItComes() {
        String token = tokens.create("much talker", Role.READER);
        List<SocketClient> connections = List.of(connected("203.0.113.41", token), connected("203.0.113.42", token));
        isAnswered(connections.get(0), "1");
        isAnswered(connections.get(0), "1");
        isAnswered(connections.get(1), "1");
        assertThat(isRefused(connections.get(1), "1").getString("payload[0].message")).contains("one token may make");
        from("203.0.113.43", token).then().statusCode(429);
        connections.forEach(SocketClient::close);
        tokens.revoke("much talker");
    }

    @Test
    void aWebSocketOfThisMachineIsNotCounted() {
        String token = tokens.create("neighbour", Role.READER);
        try (SocketClient talking = SocketClient.connected(token)) {
            for (int i = 0; i < 2 * BURST; i++)
                isAnswered(talking, "1");
        } finally {
            tokens.revoke("neighbour");
        }
    }

    @Test
    void thisMachineIsNotCounted() {
        for (int i = 0; i < 2 * BURST; i++)
            given().get("/graphql").then().statusCode(401);
    }

    /** An address can be written by whoever asks, but only the proxy's word for it counts when there is one. */
    @Test
    void nobodyIsOnThisMachineBecauseTheySaySo() {
        for (int i = 0; i < BURST; i++)
            from("127.0.0.1", "/graphql");
        from("127.0.0.1", "/graphql").then().statusCode(429);
    }

    @Test
    void refusalsAreCounted() {
        for (int i = 0; i <= BURST; i++)
            from("203.0.113.30", "/graphql");
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("onrecord_rate_limited_total\\{by=\"address\"\\} [1-9]");
    }

    private static Response from(String address, String pathOrToken) {
        if (pathOrToken.startsWith("/"))
            return given().header("X-Forwarded-For", address).get(pathOrToken);
        return given().header("X-Forwarded-For", address).auth().oauth2(pathOrToken).contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}").post("/graphql");
    }

    private static Response guess(String address) {
        return given().header("X-Forwarded-For", address).auth().oauth2(TokenText.random()).get("/q/health/live");
    }

    private static SocketClient connected(String address, String token) {
        return SocketClient.open(SocketClient.SUBPROTOCOL, Map.of("X-Forwarded-For", address))
                .initialised("{\"Authorization\": \"Bearer " + token + "\"}");
    }

    private static void isAnswered(SocketClient client, String id) {
        JsonPath answer = client.subscribe(id, "{ __typename }").next();
        assertThat(answer.getString("payload.data.__typename")).as(answer.prettify()).isEqualTo("Query");
        assertThat(client.next().getString("type")).isEqualTo("complete");
    }

    private static JsonPath isRefused(SocketClient client, String id) {
        JsonPath answer = client.subscribe(id, "{ __typename }").next();
        assertThat(answer.getString("type")).as(answer.prettify()).isEqualTo("error");
        assertThat(answer.getString("id")).isEqualTo(id);
        assertThat(answer.getString("payload[0].extensions.code")).isEqualTo("RATE_LIMITED");
        assertThat(answer.getInt("payload[0].extensions.retryAfter")).isBetween(15, 20);
        return answer;
    }
}
