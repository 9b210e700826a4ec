package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.http.HttpAnswer.GRAPHQL;
import static org.onrecord.api.http.HttpAnswer.JSON;
import static org.onrecord.api.http.HttpAnswer.asking;
import static org.onrecord.api.http.HttpAnswer.get;
import static org.onrecord.api.http.HttpAnswer.post;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** Documents that clients show once and then name by their hashes, and what caches may do with the answers. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class PersistedQueriesTest {

    @Inject
    Tokens tokens;

    @Test
    void aDocumentThatWasShownOnceIsFoundByItsHashFromThenOn() {
        String document = "query Shown { __typename }";
        HttpAnswer unknown = get(JSON, "extensions", Sha256.extension(document));
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.response().jsonPath().getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");

        assertThat(post(JSON, "{\"query\":\"" + document + "\",\"extensions\":" + Sha256.extension(document) + "}")
                .data("__typename")).isEqualTo("Query");

        assertThat(get(JSON, "extensions", Sha256.extension(document)).data("__typename")).isEqualTo("Query");
        assertThat(post(JSON, "{\"extensions\":" + Sha256.extension(document) + "}").data("__typename")).isEqualTo("Query");
        assertThat(get(JSON, "documentId", "sha256:" + Sha256.of(document)).data("__typename")).isEqualTo("Query");
        assertThat(post(JSON, "{\"documentId\":\"sha256:" + Sha256.of(document) + "\"}").data("__typename"))
                .isEqualTo("Query");
    }

    @Test
    void itCanBeShownByGetOrTogetherWithItsIdentifierToo() {
        String byGet = "query ByGet { __typename }";
        assertThat(get(JSON, "query", byGet, "extensions", Sha256.extension(byGet)).code()).isNull();
        assertThat(get(JSON, "extensions", Sha256.extension(byGet)).code()).isNull();
        String byIdentifier = "query ByIdentifier { __typename }";
        String identifier = "sha256:" + Sha256.of(byIdentifier);
        assertThat(post(JSON, "{\"query\":\"" + byIdentifier + "\",\"documentId\":\"" + identifier + "\"}").code()).isNull();
        assertThat(get(JSON, "documentId", identifier).code()).isNull();
    }

    @Test
    void aDocumentThatIsWrongIsNotKept() {
        String wrong = "query Wrong { nothing }";
        assertThat(get(JSON, "query", wrong, "extensions", Sha256.extension(wrong)).code())
                .isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(get(JSON, "extensions", Sha256.extension(wrong)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void aHashOfAnotherDocumentIsRefusedAndNothingIsKept() {
        String honest = "query Honest { __typename }";
        HttpAnswer answer = get(GRAPHQL, "query", "query Other { __typename }", "extensions", Sha256.extension(honest));
        assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(get(JSON, "extensions", Sha256.extension(honest)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    static Stream<Arguments> names() {
        String hash = Sha256.of("query Unknown { __typename }");
        return Stream.of(
                Arguments.of("PERSISTED_QUERY_NOT_FOUND", "{\"documentId\":\"sha256:" + hash + "\"}"),
                Arguments.of("PERSISTED_QUERY_NOT_FOUND", "{\"documentId\":\"unknown\"}"),
                Arguments.of("PERSISTED_QUERY_NOT_FOUND", "{\"documentId\":\"x-ours:unknown\"}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"sha256:" + hash.toUpperCase(Locale.ROOT) + "\"}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"sha256:abc\"}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"md5:abc\"}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"../secret\"}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"\"}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"unknown\",\"query\":\"{ __typename }\"}"),
                Arguments.of("BAD_REQUEST", "{\"extensions\":{\"persistedQuery\":null}}"),
                Arguments.of("BAD_REQUEST", "{\"extensions\":{\"persistedQuery\":\"" + hash + "\"}}"),
                Arguments.of("BAD_REQUEST", "{\"extensions\":{\"persistedQuery\":{\"sha256Hash\":\"" + hash + "\"}}}"),
                Arguments.of("BAD_REQUEST",
                        "{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"" + hash + "\"}}}"),
                Arguments.of("BAD_REQUEST", "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":5}}}"),
                Arguments.of("BAD_REQUEST", "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"5\"}}}"),
                Arguments.of("BAD_REQUEST", "{\"documentId\":\"sha256:" + hash + "\",\"extensions\":"
                        + Sha256.extension("{ other }") + "}"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("names")
    void aNameThatIsNoneIsRefusedWithACode(String code, String body) {
        HttpAnswer answer = post(GRAPHQL, body);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aMutationThatIsNamedIsStillNoneForGet() {
        String document = "mutation Named { rejectQuotation(input: {id: \\\"x\\\"}) { quotation { id } } }";
        String extension = Sha256.extension(document.replace("\\", ""));
        assertThat(post(JSON, "{\"query\":\"" + document + "\",\"extensions\":" + extension + "}").code())
                .isEqualTo("UNAUTHENTICATED");
        HttpAnswer answer = get(JSON, "extensions", extension);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void theAnswerToAHashIsKeptAndNotSentAgain() {
        String document = "query Kept { people { totalCount } }";
        HttpAnswer answer = new HttpAnswer(shown(document).get("/graphql"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Authorization");
        String tag = answer.header("ETag");
        assertThat(tag).matches("W/\"[A-Za-z0-9_-]{22}\"");

        for (String known : new String[] { tag, tag.substring(2), "\"other\", " + tag, "*" }) {
            HttpAnswer again = new HttpAnswer(shown(document).header("If-None-Match", known).get("/graphql"));
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.response().asByteArray()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=60");
        }
        assertThat(shown(document).header("If-None-Match", "\"other\"").get("/graphql").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerWithErrorsIsNotKept() {
        HttpAnswer answer = new HttpAnswer(shown("{ node(id: \"x\") { id } }").get("/graphql"));
        assertThat(answer.code()).isEqualTo("BAD_ID");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
    }

    @Test
    void anAnswerToSomebodyWithATokenIsNotKept() {
        RequestSpecification named = shown("query WithToken { __typename }");
        String token = tokens.create("reader", Role.CURATOR);
        HttpAnswer answer = new HttpAnswer(named.auth().oauth2(token).header("If-None-Match", "*").get("/graphql"));
        tokens.revoke("reader");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
    }

    /** A GET that names a document that was shown before. */
    private static RequestSpecification shown(String document) {
        get(JSON, "query", document, "extensions", Sha256.extension(document));
        return asking().accept(JSON).queryParam("extensions", Sha256.extension(document));
    }
}
