package org.onrecord.access;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.function.Function;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What can be asked of the service, one of each kind. */
enum Operation {

    HEALTH(request -> request.get("/q/health/live")),
    EXPLORER(request -> request.get("/graphiql/")),
    QUERY(request -> graphql(request, "{ people { totalCount } }")),
    QUERY_BY_GET(request -> request.queryParam("query", "{ people { totalCount } }").get("/graphql")),
    INTROSPECTION(request -> graphql(request, "{ __schema { queryType { name } } }")),
    SCHEMA(request -> request.get("/graphql/schema.graphql")),
    MUTATION(request -> graphql(request,
            "mutation { confirmQuotation(input: {id: \"quo_00000000000000000000\"}) { userErrors { code } } }")),
    IMPORT(request -> request.get("/import")),
    METRICS_FROM_HERE(request -> request.get("/q/metrics"));

    private final Function<RequestSpecification, Response> call;

    Operation(Function<RequestSpecification, Response> call) {
        this.call = call;
    }

    /**
     * Does it.
     *
     * @param token null for none
     * @return the status, and the code of an error if there is one: {@code 200}, {@code 200 FORBIDDEN}, {@code 401
     *         UNAUTHENTICATED}
     */
    String with(String token) {
        Response answer = answer(token);
        String code = code(answer);
        return answer.statusCode() + (code == null ? "" : " " + code);
    }

    /** The whole answer. */
    Response answer(String token) {
        RequestSpecification request = given();
        return call.apply(token == null ? request : request.auth().oauth2(token));
    }

    private static String code(Response answer) {
        if (!answer.asString().startsWith("{"))
            return null;
        String ofGraphql = answer.jsonPath().getString("errors[0].extensions.code");
        return ofGraphql == null ? answer.jsonPath().getString("error.code") : ofGraphql;
    }

    private static Response graphql(RequestSpecification request, String query) {
        return request.contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }
}
