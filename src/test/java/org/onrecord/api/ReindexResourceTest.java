package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.ingest.SampleRecord;
import org.onrecord.store.Reindexing;
import org.onrecord.store.generation.GenerationBuild;
import org.onrecord.store.generation.Generations;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A running service builds its own index anew, and goes back, when it is asked to. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class ReindexResourceTest {

    @Inject
    Tokens tokens;

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @Inject
    Reindexing reindexing;

    @Inject
    Generations generations;

    private String token;

    @BeforeEach
    void begin() {
        record.empty();
        sample.loadIntoEmpty();
        token = tokens.create("reindexer", Role.CURATOR);
    }

    @AfterEach
    void end() {
        tokens.revoke("reindexer");
    }

    @Test
    void answersWithProgressAndTheNumberOfRecords() {
        Response answer = given().auth().oauth2(token).post("/reindex");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        long records = reindexing.records();
        assertThat(answer.asString().lines().toList()).startsWith("{\"planned\":" + records + "}")
                .endsWith("{\"over\":" + records + "}");
    }

    @Test
    void theOneBeforeComesBackUntilItIsDiscarded() {
        given().auth().oauth2(token).post("/reindex").then().statusCode(200);
        given().auth().oauth2(token).post("/reindex/rollback").then().statusCode(204);
        given().auth().oauth2(token).delete("/reindex/kept").then().statusCode(204);
        given().auth().oauth2(token).delete("/reindex/kept").then().statusCode(409)
                .body("error.code", equalTo("REINDEX_REFUSED"))
                .body("error.message", equalTo("No other index is kept than the one that is searched."));
        given().auth().oauth2(token).post("/reindex/rollback").then().statusCode(409);
    }

    @Test
    void oneAtATime() {
        try (GenerationBuild build = generations.begin()) {
            assertThat(build).isNotNull();
            assertThat(given().auth().oauth2(token).post("/reindex").asString()).contains("REINDEX_REFUSED");
        }
    }

    @Test
    void isForThoseWhoMayWrite() {
        given().post("/reindex").then().statusCode(401);
        String reader = tokens.create("looker", Role.READER);
        given().auth().oauth2(reader).post("/reindex").then().statusCode(403);
        given().auth().oauth2(reader).post("/reindex/rollback").then().statusCode(403);
        given().auth().oauth2(reader).delete("/reindex/kept").then().statusCode(403);
        tokens.revoke("looker");
    }
}
