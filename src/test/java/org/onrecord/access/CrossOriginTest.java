package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** What pages of other origins may do: the one that is let in, and all others. */
@QuarkusTest
@TestProfile(ExposedService.class)
class CrossOriginTest {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Test
    void aFriendMaySendATokenAndSeeTheAnswer() {
        Response preflight = preflight(ExposedService.FRIEND);
        preflight.then().statusCode(200).header(ALLOWED, equalTo(ExposedService.FRIEND))
                .header("Access-Control-Max-Age", equalTo("86400"));
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET").contains("POST").doesNotContain("DELETE");
        assertThat(preflight.header("Access-Control-Allow-Headers").toLowerCase(java.util.Locale.ROOT))
                .contains("authorization", "content-type");
        given().header("Origin", ExposedService.FRIEND).get("/graphql").then().statusCode(401)
                .header(ALLOWED, equalTo(ExposedService.FRIEND));
    }

    @Test
    void noCredentialsGoAlongByThemselves() {
        assertThat(preflight(ExposedService.FRIEND).header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    }

    @Test
    void aFriendSeesHowLongToWait() {
        Response answer = null;
        for (int i = 0; i < 4; i++)
            answer = given().header("Origin", ExposedService.FRIEND).header("X-Forwarded-For", "192.0.2.1").get("/graphql");
        answer.then().statusCode(429).header(ALLOWED, equalTo(ExposedService.FRIEND));
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("Retry-After", "X-Request-Id");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://elsewhere.example", "http://newsroom.example", "https://newsroom.example.evil.example",
            "https://newsroom.example:8443", "null" })
    void aStrangerIsTurnedAway(String origin) {
        preflight(origin).then().header(ALLOWED, nullValue());
        given().header("Origin", origin).contentType("application/json").body("{\"query\":\"{ __typename }\"}").post("/graphql")
                .then().statusCode(403).header(ALLOWED, nullValue());
    }

    private static Response preflight(String origin) {
        return given().header("Origin", origin).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type").options("/graphql");
    }
}
