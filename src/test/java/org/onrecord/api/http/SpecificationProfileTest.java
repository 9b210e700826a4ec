package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.http.HttpAnswer.GRAPHQL;
import static org.onrecord.api.http.HttpAnswer.JSON;
import static org.onrecord.api.http.HttpAnswer.get;
import static org.onrecord.api.http.HttpAnswer.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.api.SetOtherwise;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** GraphQL over HTTP as its edition of September 2026 has it, section 5.4. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@TestProfile(SetOtherwise.class)
class SpecificationProfileTest {

    /** What is the same for a client that knows only JSON, but for the type of what was executed. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            {"query":"{ __typename }"}                                                 | 200 | none
            {                                                                          | 400 | BAD_REQUEST
            {"query":"{"}                                                              | 400 | GRAPHQL_PARSE_FAILED
            {"qeury":"{ __typename }"}                                                 | 422 | BAD_REQUEST
            {"query":"{ __typename }","variables":[7]}                                 | 422 | BAD_REQUEST
            [{"query":"{ __typename }"}]                                               | 422 | BATCHING_NOT_SUPPORTED
            {"query":"{ nothing }"}                                                    | 422 | GRAPHQL_VALIDATION_FAILED
            {"query":"query A { __typename } query B { __typename }"}                  | 422 | GRAPHQL_VALIDATION_FAILED
            {"query":"query($id: ID!) { node(id: $id) { id } }"}                       | 422 | GRAPHQL_VALIDATION_FAILED
            {"documentId":"unknown"}                                                   | 422 | PERSISTED_QUERY_NOT_FOUND
            """)
    void theStatusTellsHowFarARequestCame(String body, int status, String code) {
        HttpAnswer graphQl = post(GRAPHQL, body);
        assertThat(graphQl.status()).isEqualTo(status);
        assertThat(graphQl.type()).isEqualTo(GRAPHQL);
        assertThat(graphQl.code()).isEqualTo(code);
        HttpAnswer json = post(JSON, body);
        assertThat(json.status()).isEqualTo(status);
        assertThat(json.type()).isEqualTo(status == 200 ? JSON : GRAPHQL);
        assertThat(json.code()).isEqualTo(code);
    }

    @Test
    void anAnswerWithDataAndErrorsIsAPartialSuccess() {
        String body = "{\"query\":\"{ __typename node(id: \\\"x\\\") { id } }\"}";
        assertThat(post(GRAPHQL, body).status()).isEqualTo(294);
        assertThat(post(JSON, body).status()).isEqualTo(200);
        assertThat(post("*/*", body).type()).isEqualTo(GRAPHQL);
        assertThat(post("text/html", body).status()).isEqualTo(406);
    }

    @Test
    void aMutationByGetIsRefused() {
        HttpAnswer answer = get(JSON, "query", "mutation { rejectQuotation(input: {id: \"x\"}) { quotation { id } } }");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.type()).isEqualTo(GRAPHQL);
    }

    @Test
    void cachesCanBeMadeToAskEachTime() {
        String document = "query AskEachTime { __typename }";
        get(JSON, "query", document, "extensions", Sha256.extension(document));
        assertThat(get(JSON, "extensions", Sha256.extension(document)).header("Cache-Control"))
                .isEqualTo("public, max-age=0");
    }
}
