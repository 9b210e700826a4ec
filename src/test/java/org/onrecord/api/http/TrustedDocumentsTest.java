package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.http.HttpAnswer.GRAPHQL;
import static org.onrecord.api.http.HttpAnswer.JSON;
import static org.onrecord.api.http.HttpAnswer.get;
import static org.onrecord.api.http.HttpAnswer.post;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.api.WarmUp;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A service that executes only the documents that its operator keeps. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@TestProfile(TrustedDocumentsTest.OnlyTrusted.class)
class TrustedDocumentsTest {

    private static final String TYPENAME = "query Typename {\n  __typename\n}\n";

    @Inject
    WarmUp warmUp;

    public static class OnlyTrusted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.graphql.documents", "src/test/resources/documents",
                    "onrecord.graphql.trusted-documents-only", "true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "typename", "x-apollo:1", "0e1a5cd9a1d2a9c5a1b2c3d4e5f60718" })
    void aDocumentIsFoundByItsName(String name) {
        assertThat(get(JSON, "documentId", name).data("__typename")).isEqualTo("Query");
        assertThat(post(JSON, "{\"documentId\":\"" + name + "\"}").data("__typename")).isEqualTo("Query");
        assertThat(get(JSON, "documentId", name).header("Cache-Control")).isEqualTo("public, max-age=60");
    }

    @Test
    void aDocumentIsFoundByItsHash() {
        assertThat(get(JSON, "documentId", "sha256:" + Sha256.of(TYPENAME)).data("__typename")).isEqualTo("Query");
        assertThat(get(JSON, "extensions", Sha256.extension(TYPENAME)).data("__typename")).isEqualTo("Query");
    }

    @Test
    void itsOperationsAreChosenByName() {
        assertThat(get(JSON, "documentId", "lists", "operationName", "Sources").data("sources.totalCount")).isEqualTo(0);
        assertThat(get(JSON, "documentId", "lists", "operationName", "People", "variables", "{\"first\":1}")
                .data("people.totalCount")).isEqualTo(0);
        assertThat(get(JSON, "documentId", "lists").code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void theDocumentItselfIsAsGood() {
        assertThat(get(JSON, "query", TYPENAME).data("__typename")).isEqualTo("Query");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ __typename }", "query Typename {\n  __typename\n}", "{", "{ __schema { types { name } } }",
            "mutation { rejectQuotation(input: {id: \"x\"}) { quotation { id } } }" })
    void anyOtherIsRefusedUnread(String document) {
        HttpAnswer answer = get(GRAPHQL, "query", document);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void noClientCanAddOne() {
        String document = "query Sneaked { __typename }";
        assertThat(get(JSON, "query", document, "extensions", Sha256.extension(document)).code())
                .isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(get(JSON, "extensions", Sha256.extension(document)).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void oneThatDoesNotFitTheSchemaSaysSo() {
        assertThat(get(JSON, "documentId", "gone").code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void theServiceItselfAsksWhatItLikes() {
        assertThat(warmUp.search().join().getErrors()).isEmpty();
    }
}
