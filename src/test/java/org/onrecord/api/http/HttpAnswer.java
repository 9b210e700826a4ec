package org.onrecord.api.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the running service answered over HTTP, as a client sees it. */
record HttpAnswer(Response response) {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    /** Headers and bodies are sent as they are written, whatever the content type says. */
    private static final EncoderConfig AS_WRITTEN = EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false).defaultContentCharset(StandardCharsets.UTF_8)
            .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
            .encodeContentTypeAs("multipart/form-data", ContentType.TEXT).encodeContentTypeAs("*/*", ContentType.TEXT)
            .encodeContentTypeAs("application/jsonp", ContentType.TEXT).encodeContentTypeAs("json", ContentType.TEXT)
            .encodeContentTypeAs("application/graphql", ContentType.TEXT)
            .encodeContentTypeAs("application/graphql+json", ContentType.TEXT);

    static RequestSpecification asking() {
        return given().config(RestAssuredConfig.config().encoderConfig(AS_WRITTEN));
    }

    static HttpAnswer post(String accept, String body) {
        return new HttpAnswer(asking().accept(accept).contentType(JSON).body(body).post("/graphql"));
    }

    /** The parameters are encoded here. */
    static HttpAnswer get(String accept, Object... parameters) {
        RequestSpecification request = asking().accept(accept);
        for (int i = 0; i < parameters.length; i += 2)
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        return new HttpAnswer(request.get("/graphql"));
    }

    int status() {
        return response.statusCode();
    }

    /** Without parameters. */
    String type() {
        assertThat(response.contentType().toLowerCase(Locale.ROOT)).endsWith("; charset=utf-8");
        return response.contentType().split(";")[0];
    }

    String header(String name) {
        return response.header(name);
    }

    /** The only error's code; null where there are none. */
    String code() {
        List<String> codes = response.jsonPath().getList("errors.extensions.code");
        assertThat(codes == null ? 0 : codes.size()).isLessThanOrEqualTo(1);
        return codes == null ? null : codes.get(0);
    }

    Object data(String path) {
        return response.jsonPath().get("data." + path);
    }

    boolean hasData() {
        return response.jsonPath().getMap("").containsKey("data");
    }
}
