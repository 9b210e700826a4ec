package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who may do what as the service is set up when nobody changes anything. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class PublicReadingTest {

    @Inject
    Tokens tokens;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            OPERATION              | NOBODY              | READER        | CURATOR       | ADMIN
            HEALTH                 | 200                 | 200           | 200           | 200
            EXPLORER               | 200                 | 200           | 200           | 200
            QUERY                  | 200                 | 200           | 200           | 200
            QUERY_BY_GET           | 200                 | 200           | 200           | 200
            INTROSPECTION          | 200                 | 200           | 200           | 200
            SCHEMA                 | 200                 | 200           | 200           | 200
            MUTATION               | 200 UNAUTHENTICATED | 200 FORBIDDEN | 200           | 200
            IMPORT                 | 401 UNAUTHENTICATED | 403 FORBIDDEN | 200           | 200
            METRICS_FROM_HERE      | 200                 | 200           | 200           | 200
            """)
    void rolesAndOperations(Operation operation, String nobody, String reader, String curator, String admin) {
        assertThat(operation.with(null)).as("nobody").isEqualTo(nobody);
        assertThat(asHolder(operation, Role.READER)).as("reader").isEqualTo(reader);
        assertThat(asHolder(operation, Role.CURATOR)).as("curator").isEqualTo(curator);
        assertThat(asHolder(operation, Role.ADMIN)).as("admin").isEqualTo(admin);
    }

    /** What a proxy adds says that the request came from elsewhere, whether or not the service believes from where. */
    @ParameterizedTest
    @ValueSource(strings = { "Forwarded", "X-Forwarded-For", "X-Real-IP", "Via" })
    void metricsAreNotShownThroughAProxy(String header) {
        given().header(header, "198.51.100.1").get("/q/metrics").then().statusCode(401);
    }

    /** Where nobody set up an identity provider, nothing but our own tokens is one. */
    @ParameterizedTest
    @ValueSource(strings = { "eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiY3VyYXRvciJdfQ.", "opaque" })
    void tokensOfOthersAreWrong(String token) {
        given().auth().oauth2(token).get("/import").then().statusCode(401);
    }

    private String asHolder(Operation operation, Role role) {
        String token = tokens.create("holder", role);
        try {
            return operation.with(token);
        } finally {
            tokens.revoke("holder");
        }
    }
}
