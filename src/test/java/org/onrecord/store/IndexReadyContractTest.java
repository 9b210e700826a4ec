package org.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
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
}
