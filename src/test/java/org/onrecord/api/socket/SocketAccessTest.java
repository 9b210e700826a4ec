package org.onrecord.api.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.access.ExposedService;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Who may open a WebSocket where the operator says so. */
@QuarkusTest
@TestProfile(ExposedService.class)
class SocketAccessTest {

    private static final String HOLDER = "holder of the test";

    @Inject
    Tokens tokens;

    private String token;

    @BeforeEach
    void createToken() {
        token = tokens.create(HOLDER, Role.CURATOR);
    }

    @AfterEach
    void revokeToken() {
        tokens.revoke(HOLDER);
    }

    @Test
    void withoutATokenNothingBegins() {
        for (String payload : new String[] { "null", "{}", "{\"authorization\": null}" }) {
            SocketClient client = SocketClient.open();
            client.send("{\"type\": \"connection_init\", \"payload\": " + payload + "}");
            assertThat(client.closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void theFirstMessageMayShowIt() {
        for (String name : new String[] { "Authorization", "authorization" })
            try (SocketClient client = SocketClient.open()
                    .initialised("{\"" + name + "\": \"Bearer " + token + "\"}").subscribe("1", "{ __typename }")) {
                assertThat(client.next().getString("payload.data.__typename")).isEqualTo("Query");
            }
    }

    @Test
    void pagesThatAreLetInMayOpenIt() {
        Map<String, String> friend = Map.of("Origin", ExposedService.FRIEND);
        try (SocketClient client = SocketClient.open(SocketClient.SUBPROTOCOL, friend)
                .initialised("{\"Authorization\": \"Bearer " + token + "\"}")) {
            assertThat(client.isOpen()).isTrue();
        }
        assertThatThrownBy(() -> SocketClient.open(SocketClient.SUBPROTOCOL, Map.of("Origin", "https://other.example")))
                .hasCauseInstanceOf(WebSocketHandshakeException.class).satisfies(failure -> assertThat(
                        ((WebSocketHandshakeException) failure.getCause()).getResponse().statusCode()).isEqualTo(403));
    }
}
