package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/** Asks the running service, as a client does. */
final class Graph {

    private Graph() {
    }

    /** The answer to a query that must have no errors. */
    static JsonPath ask(String query) {
        return faultless(send(given(), query));
    }

    /** The same with a token. */
    static JsonPath ask(String token, String query) {
        return faultless(send(given().auth().oauth2(token), query));
    }

    /** The answer to a query with variables that must have no errors. */
    static JsonPath ask(String query, Map<String, Object> variables) {
        return faultless(send(query, variables));
    }

    /** The answer to a query that may have errors; never a 5xx. */
    static JsonPath send(String query) {
        return send(given(), query);
    }

    /** The same with a token. */
    static JsonPath send(String token, String query) {
        return send(given().auth().oauth2(token), query);
    }

    /** The same with variables. */
    static JsonPath send(String token, String query, Map<String, Object> variables) {
        return read(given().auth().oauth2(token), Map.of("query", query, "variables", variables));
    }

    /** The answer to a query with variables. */
    static JsonPath send(String query, Map<String, Object> variables) {
        return read(given(), Map.of("query", query, "variables", variables));
    }

    private static JsonPath send(RequestSpecification request, String query) {
        return read(request, Map.of("query", query));
    }

    private static JsonPath read(RequestSpecification request, Map<String, Object> body) {
        return request.contentType("application/json").body(body).post("/graphql").then().statusCode(200).extract()
                .jsonPath();
    }

    private static JsonPath faultless(JsonPath answer) {
        assertThat(answer.<List<Object>> get("errors")).as("errors").isNull();
        return answer;
    }
}
