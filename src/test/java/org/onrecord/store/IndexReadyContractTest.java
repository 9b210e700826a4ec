package org.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.SampleRecord;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The service is ready when its database and its index are. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class IndexReadyContractTest {

    @Inject
    @Readiness
    IndexReady ready;

    @Inject
    Reindexing reindexing;

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @BeforeEach
    void fill() {
        record.empty();
        sample.loadIntoEmpty();
    }

    @Test
    void readinessTellsOfTheDatabaseAndTheIndex() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP")).body("checks.name",
                hasItems("index", "started", "Database connections health check"));
    }

    @Test
    void anEmptyIndexOfAnEmptyRecordIsReadyToo() {
        record.empty();
        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void itIsReadyWhileTheIndexIsBuiltAnew() {
        StringBuilder seen = new StringBuilder();
        reindexing.rebuildAtStart(indexed -> {
            synchronized (seen) {
                HealthCheckResponse answer = ready.call();
                seen.append(answer.getStatus()).append(answer.getData().orElseThrow().get("building")).append(' ');
            }
        });
        assertThat(seen.toString()).contains("UPtrue").doesNotContain("DOWN");
        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }

    /** Something that the service waits for, or does not. */
    @Readiness
    @ApplicationScoped
    static class Awaited implements HealthCheck {

        private volatile boolean there = true;

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("awaited").status(there).build();
        }

        void set(boolean isThere) {
            there = isThere;
        }
    }

    @Inject
    @Readiness
    Awaited awaited;

    @Test
    void theLogSaysOnceThatItIsNotReadyAndOnceThatItIsAgain() {
        given().get("/q/health/ready").then().statusCode(200);
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            awaited.set(false);
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/ready").then().statusCode(503);
            awaited.set(true);
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            awaited.set(true);
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(log).filteredOn(line -> line.contains("ready") || line.contains("health"))
                .containsExactly("The service is not ready: awaited.", "The service is ready again.");
    }

    private static Handler listener(Queue<String> log) {
        Formatter message = new PatternFormatter("%s");
        return new Handler() {

            @Override
            public void publish(LogRecord line) {
                log.add(message.format(line));
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
    }
}
