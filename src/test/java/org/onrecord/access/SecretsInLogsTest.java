package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The log of a service that is told to say everything says no token. */
@QuarkusTest
@TestProfile(ExposedService.class)
class SecretsInLogsTest {

    private static final Formatter FORMAT = new PatternFormatter("%c %s %X%n%e");

    /** The test's own HTTP client, which logs what it sends. */
    private static final String CLIENT = "org.apache.http";

    private static final Logger ROOT = Logger.getLogger("");

    @Inject
    Tokens tokens;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {

        @Override
        public void publish(LogRecord line) {
            if (!line.getLoggerName().startsWith(CLIENT))
                log.add(FORMAT.format(line));
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        ROOT.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(listener);
    }

    @Test
    void noTokenIsInTheLogWhetherItIsRightOrWrong() {
        String ours = tokens.create("quiet", Role.ADMIN);
        String wrong = TokenText.random();
        String theirs = IdentityProvider.token("ivo", Set.of("curator"));
        String forged = IdentityProvider.forged(IdentityProvider.claims("mal", Set.of("curator")));
        for (String token : List.of(ours, wrong, theirs, forged)) {
            given().auth().oauth2(token).get("/import");
            given().auth().oauth2(token).contentType("application/json").body("{\"query\":\"{ people { totalCount } }\"}")
                    .post("/graphql");
        }
        tokens.revoke("quiet");
        given().auth().oauth2(ours).get("/q/health/live").then().statusCode(401);

        assertThat(log).as("the log says something").anyMatch(line -> line.startsWith("io.quarkus"))
                .anyMatch(line -> line.startsWith("org.hibernate"));
        for (String token : List.of(ours, wrong, theirs, forged))
            assertThat(log).noneMatch(line -> line.contains(token) || line.contains(token.substring(token.length() - 20)));
    }
}
