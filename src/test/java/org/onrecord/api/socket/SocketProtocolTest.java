package org.onrecord.api.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.stream.StatementStreams;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** The protocol as bytes on the wire: what each message, in each state of a connection, is answered with. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class SocketProtocolTest {

    private static final String INIT = "{\"type\": \"connection_init\"}";
    private static final String WAITING = "subscription { statementRecorded { id } }";
    private static final String HOLDER = "holder of the test";
    private static final String IMPORT = "mutation { importSource(input: {text: \"No news today, and none tomorrow either.\"}) { userErrors { code } } }";

    @Inject
    StatementStreams streams;

    @Inject
    Tokens tokens;

    @ConfigProperty(name = "onrecord.subscriptions.per-connection")
    int mostOperations;

    private final List<SocketClient> clients = new ArrayList<>();
    private String token;

    @BeforeEach
    void createToken() {
        token = tokens.create(HOLDER, Role.CURATOR);
    }

    @AfterEach
    void close() {
        clients.stream().filter(SocketClient::isOpen).forEach(SocketClient::abort);
        Eventually.holds(() -> streams.count() == 0);
        if (tokens.holder(token).isPresent())
            tokens.revoke(HOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "not JSON", "[]", "\"connection_init\"", "null", "{}", "{} {}", "{\"type\": 1}", "{\"type\": \"hello\"}",
            "{\"type\": \"CONNECTION_INIT\"}",
            "{\"type\": \"start\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\"}}",
            "{\"type\": \"connection_ack\"}", "{\"type\": \"next\", \"id\": \"1\", \"payload\": {}}",
            "{\"type\": \"error\", \"id\": \"1\", \"payload\": {}}",
            "{\"type\": \"ping\", \"payload\": \"text\"}", "{\"type\": \"pong\", \"payload\": 1}",
            "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ __typename }\"}}",
            "{\"type\": \"subscribe\", \"id\": \"\", \"payload\": {\"query\": \"{ __typename }\"}}",
            "{\"type\": \"subscribe\", \"id\": 1, \"payload\": {\"query\": \"{ __typename }\"}}",
            "{\"type\": \"subscribe\", \"id\": \"1\"}", "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": null}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": \"{ __typename }\"}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": [{\"query\": \"{ __typename }\"}]}",
            "[{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\"}}]",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {}}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 1}}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\", \"variables\": []}}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\", \"operationName\": {}}}",
            "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\", \"extensions\": \"x\"}}",
            "{\"type\": \"complete\"}", "{\"type\": \"complete\", \"id\": {}}" })
    void whatIsNoMessageIs4400(String message) {
        assertThat(keep(SocketClient.connected()).send(message).closeCode()).isEqualTo(4400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"text\"", "1", "[]", "true" })
    void aFirstMessageWithAPayloadThatIsNoObjectIs4400(String payload) {
        SocketClient client = keep(SocketClient.open());
        client.send("{\"type\": \"connection_init\", \"payload\": " + payload + "}");
        assertThat(client.closeCode()).isEqualTo(4400);
    }

    @Test
    void bytesAre4400() {
        assertThat(keep(SocketClient.connected()).sendBinary(new byte[] { 1, 2, 3 }).closeCode()).isEqualTo(4400);
    }

    @Test
    void jsonThatNestsWithoutEndIs4400() {
        assertThat(keep(SocketClient.connected()).send("[".repeat(100_000)).closeCode()).isEqualTo(4400);
    }

    @Test
    void anIdThatIsTooLongIs4400() {
        assertThat(keep(SocketClient.connected()).subscribe("1".repeat(257), WAITING).closeCode()).isEqualTo(4400);
        SocketClient fits = keep(SocketClient.connected()).subscribe("1".repeat(256), "{ __typename }");
        assertThat(fits.next().getString("id")).hasSize(256);
    }

    @Test
    void subscribingBeforeTheFirstMessageIs4401() {
        assertThat(keep(SocketClient.open()).subscribe("1", "{ __typename }").closeCode()).isEqualTo(4401);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"Bearer onr_0000000000000000000000000000000000000000000\"", "\"Bearer nothing\"", "\"Basic dXNlcjpwYXNz\"",
            "\"\"",
            "1", "{}" })
    void aWrongTokenIs4403(String authorization) {
        SocketClient client = keep(SocketClient.open());
        client.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": " + authorization + "}}");
        assertThat(client.closeCode()).isEqualTo(4403);
    }

    @ParameterizedTest
    @CsvSource(value = { "null", "graphql-ws", "json" }, nullValues = "null")
    void anotherSubprotocolIs4406(String subprotocol) {
        assertThat(keep(SocketClient.open(subprotocol, Map.of())).closeCode()).isEqualTo(4406);
    }

    @Test
    void sayingNothingIs4408() {
        SocketClient silent = keep(SocketClient.open());
        SocketClient pinging = keep(SocketClient.open()).send("{\"type\": \"ping\"}");
        SocketClient begun = keep(SocketClient.connected());
        assertThat(silent.closeCode()).isEqualTo(4408);
        assertThat(pinging.closeCode()).isEqualTo(4408);
        assertThat(begun.send("{\"type\": \"ping\"}").next().getString("type")).isEqualTo("pong");
    }

    @Test
    void twoOperationsOfOneIdAre4409() {
        SocketClient client = keep(SocketClient.connected());
        client.subscribe("1", WAITING).subscribe("1", WAITING);
        assertThat(client.closeCode()).isEqualTo(4409);
    }

    /** Whatever of an operation has begun by then: whoever comes and goes leaves nothing behind. */
    @RepeatedTest(20)
    void whatHasHardlyBegunEndsWithTheConnection() {
        SocketClient client = keep(SocketClient.connected());
        client.subscribe("1", WAITING).subscribe("2", WAITING);
        client.abort();
    }

    @Test
    void beginningTwiceIs4429() {
        assertThat(keep(SocketClient.connected()).send(INIT).closeCode()).isEqualTo(4429);
        assertThat(keep(SocketClient.open()).send(INIT).send(INIT).closeCode()).isEqualTo(4429);
    }

    @Test
    void aMessageThatIsTooLargeIs1009() {
        SocketClient client = keep(SocketClient.connected());
        client.send("{\"type\": \"ping\", \"payload\": {\"text\": \"" + "x".repeat(300_000) + "\"}}");
        assertThat(client.closeCode()).isEqualTo(1009);
    }

    @Test
    void aPingIsAnsweredWithItsPayloadAtAnyTime() {
        SocketClient client = keep(SocketClient.open());
        JsonPath pong = client.send("{\"type\": \"ping\", \"payload\": {\"at\": 1}}").next();
        assertThat(pong.getString("type")).isEqualTo("pong");
        assertThat(pong.getInt("payload.at")).isEqualTo(1);
        client.send("{\"type\": \"pong\"}").initialised("null");
    }

    @Test
    void aQueryHasOneAnswerAndItsIdIsFreeAgain() {
        SocketClient client = keep(SocketClient.connected());
        for (int i = 0; i < 3; i++) {
            client.subscribe("1", "query($first: Int) { statements(first: $first) { nodes { id } } }", Map.of("first", 1));
            JsonPath next = client.next();
            assertThat(next.getString("type")).as(next.prettify()).isEqualTo("next");
            assertThat(next.<Object> get("payload.data.statements.nodes")).isNotNull();
            JsonPath complete = client.next();
            assertThat(complete.getString("type")).isEqualTo("complete");
            assertThat(complete.getString("id")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ statements( | GRAPHQL_PARSE_FAILED",
            "{ nothing } | GRAPHQL_VALIDATION_FAILED",
            "subscription { statementRecorded { id nothing } } | GRAPHQL_VALIDATION_FAILED",
            "subscription { a: statementRecorded { id } b: statementRecorded { id } } | GRAPHQL_VALIDATION_FAILED",
            "query($a: Int!) { statements(first: $a) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED",
            "subscription { statementRecorded(filter: {saidFrom: \"soon\"}) { id } } | BAD_DATE",
            "subscription { statementRecorded(filter: {speaker: [\"x\"]}) { id } } | BAD_ID" })
    void whatCannotStartEndsWithAnErrorAndTheConnectionStays(String document, String code) {
        SocketClient client = keep(SocketClient.connected());
        for (int i = 0; i < 2; i++) {
            JsonPath error = client.subscribe("1", document).next();
            assertThat(error.getString("type")).as(error.prettify()).isEqualTo("error");
            assertThat(error.getString("payload[0].extensions.code")).isEqualTo(code);
            assertThat(error.getString("payload[0].message")).isNotBlank();
        }
        assertThat(client.subscribe("2", "{ __typename }").next().getString("payload.data.__typename")).isEqualTo("Query");
    }

    @Test
    void aMutationNeedsATokenHereToo() {
        JsonPath refused = keep(SocketClient.connected()).subscribe("1", IMPORT).next();
        assertThat(refused.getString("payload.errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        JsonPath byMessage = keep(SocketClient.connected(token)).subscribe("1", IMPORT).next();
        assertThat(byMessage.<Object> get("payload.errors")).as(byMessage.prettify()).isNull();
        JsonPath byHeader = keep(SocketClient.open(SocketClient.SUBPROTOCOL, Map.of("Authorization", "Bearer " + token))
                .initialised("{}")).subscribe("1", IMPORT).next();
        assertThat(byHeader.<Object> get("payload.errors")).as(byHeader.prettify()).isNull();
    }

    @Test
    void aWrongTokenInTheHeaderOpensNothing() {
        assertThatThrownBy(
                () -> SocketClient.open(SocketClient.SUBPROTOCOL, Map.of("Authorization", "Bearer nothing")))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .satisfies(failure -> assertThat(
                        ((WebSocketHandshakeException) failure.getCause()).getResponse().statusCode()).isEqualTo(401));
    }

    @Test
    void aTokenThatIsRevokedEndsTheConnection() {
        SocketClient asking = keep(SocketClient.connected(token));
        SocketClient waiting = keep(SocketClient.connected(token)).subscribe("1", WAITING);
        Eventually.holds(() -> streams.count() == 1);
        tokens.revoke(HOLDER);
        assertThat(asking.subscribe("1", "{ __typename }").closeCode()).isEqualTo(4403);
        assertThat(waiting.closeCode()).as("found out with the next ping").isEqualTo(4403);
        Eventually.holds(() -> streams.count() == 0);
    }

    @ParameterizedTest
    @CsvSource({
            "http://127.0.0.1:{port}, true", "HTTP://127.0.0.1:{port}, true", "http://localhost:{port}, false",
            "http://127.0.0.1:1, false", "http://127.0.0.1, false", "https://evil.example, false",
            "http://127.0.0.1:{port}.evil.example, false", "null, false", "'', false", "file://, false" })
    void pagesOfOtherSitesOpenNothing(String origin, boolean opens) {
        Map<String, String> headers = Map.of("Origin", origin.replace("{port}", Integer.toString(RestAssured.port)));
        if (opens)
            keep(SocketClient.open(SocketClient.SUBPROTOCOL, headers)).initialised("{}");
        else
            assertThatThrownBy(() -> SocketClient.open(SocketClient.SUBPROTOCOL, headers))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class)
                    .satisfies(failure -> assertThat(
                            ((WebSocketHandshakeException) failure.getCause()).getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void aConnectionHasALimitOfOperations() {
        SocketClient client = keep(SocketClient.connected());
        for (int i = 0; i < mostOperations; i++)
            client.subscribe("s" + i, WAITING);
        Eventually.holds(() -> streams.count() == mostOperations);
        JsonPath error = client.subscribe("more", WAITING).next();
        assertThat(error.getString("type")).isEqualTo("error");
        assertThat(error.getString("id")).isEqualTo("more");
        assertThat(error.getString("payload[0].extensions.code")).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        assertThat(error.getString("payload[0].message")).contains(Integer.toString(mostOperations));
        client.send("{\"id\": \"s0\", \"type\": \"complete\"}").subscribe("more", "{ __typename }");
        assertThat(client.next().getString("type")).isEqualTo("next");
    }

    @Test
    void whateverRunsEndsWithItsConnection() {
        SocketClient closed = keep(SocketClient.connected());
        SocketClient aborted = keep(SocketClient.connected());
        SocketClient wrong = keep(SocketClient.connected());
        for (SocketClient client : List.of(closed, aborted, wrong))
            client.subscribe("1", WAITING).subscribe("2", WAITING);
        Eventually.holds(() -> streams.count() == 6);
        closed.close();
        Eventually.holds(() -> streams.count() == 4);
        aborted.abort();
        Eventually.holds(() -> streams.count() == 2);
        wrong.send("nonsense");
        Eventually.holds(() -> streams.count() == 0);
    }

    @Test
    void completingWhatDoesNotRunIsNoMistake() {
        SocketClient client = keep(SocketClient.connected()).send("{\"id\": \"1\", \"type\": \"complete\"}");
        assertThat(client.subscribe("1", "{ __typename }").next().getString("type")).isEqualTo("next");
    }

    private SocketClient keep(SocketClient client) {
        clients.add(client);
        return client;
    }
}
