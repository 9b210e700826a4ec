package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * The schema that the service shows is the one that the documentation has. After a deliberate change, refresh it:
 * {@code mvn test -Dtest=SchemaTest -Donrecord.schema.refresh=true}, and look at the difference before committing it.
 */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class SchemaTest {

    private static final Path DOCUMENTED = Path.of("docs", "schema.graphql");

    @Test
    void theDocumentedSchemaIsTheRunningOne() throws Exception {
        String running = given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("onrecord.schema.refresh"))
            Files.writeString(DOCUMENTED, running);
        assertThat(Files.readString(DOCUMENTED)).isEqualTo(running);
    }
}
