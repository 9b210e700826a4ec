package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.socket.SocketClient;
import org.onrecord.store.ActiveStore;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What each transport is told while the database has no connection for it, and that all is well once it has. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class UnavailableContractTest {

    private static final String HOLDER = "holder while nothing works";
    private static final String QUERY = "{ \"query\": \"{ person(id: \\\"per_18xpww9xjmpwa3va5bn0\\\") { name } }\" }";

    @Inject
    ActiveStore store;

    @Inject
    Tokens tokens;

    @ConfigProperty(name = "quarkus.datasource.h2.jdbc.max-size")
    int connections;

    private final List<Connection> taken = new ArrayList<>();
    private String token;

    @BeforeEach
    void createToken() {
        token = tokens.create(HOLDER, Role.CURATOR);
    }

    @AfterEach
    void revokeToken() throws SQLException {
        giveBackAll();
        tokens.revoke(HOLDER);
    }

    /** All at once: each waits for a connection as long as the pool lets it. */
    @Test
    void whoNeedsTheDatabaseIsToldToComeBack() throws SQLException {
        while (taken.size() < connections)
            taken.add(store.connection());
        CompletableFuture<Response> query = asked(() -> graph(given()).post("/graphql"));
        CompletableFuture<Response> byGet = asked(
                () -> given().queryParam("query", "{ node(id: \"per_18xpww9xjmpwa3va5bn0\") { id } }")
                        .accept("application/graphql-response+json").get("/graphql"));
        CompletableFuture<Response> withToken = asked(() -> graph(given().auth().oauth2(token)).post("/graphql"));
        CompletableFuture<Response> importing = asked(() -> given().auth().oauth2(token).get("/import"));
        CompletableFuture<Response> events = asked(() -> graph(given()).accept("text/event-stream").post("/graphql"));
        CompletableFuture<Integer> socket = asked(() -> {
            SocketClient client = SocketClient.open();
            client.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer " + token + "\"}}");
            return client.closeCode();
        });
        for (CompletableFuture<Response> answer : List.of(query, byGet, withToken))
            assertUnavailable(answer.join(), "errors[0].extensions.code");
        assertUnavailable(importing.join(), "error.code");
        assertThat(events.join().statusCode()).isEqualTo(200);
        assertThat(events.join().asString()).contains("event: next", "\"code\":\"DATABASE_UNAVAILABLE\"", "event: complete");
        assertThat(socket.join()).isEqualTo(1013);
        giveBackAll();
        assertThat(graph(given().auth().oauth2(token)).post("/graphql").statusCode()).isEqualTo(200);
    }

    private void giveBackAll() throws SQLException {
        for (Connection connection : taken)
            connection.close();
        taken.clear();
    }

    private static void assertUnavailable(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.jsonPath().getString(code)).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(answer.asString()).doesNotContain("Exception", "Acquisition");
    }

    private static RequestSpecification graph(RequestSpecification request) {
        return request.contentType("application/json").body(QUERY);
    }

    private static <T> CompletableFuture<T> asked(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, task -> new Thread(task, "asks").start());
    }
}
