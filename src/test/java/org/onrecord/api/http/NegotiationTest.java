package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    @ParameterizedTest(name = "{0} gives {1} or {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # accepted                                                           | JSON is usual    | the other is usual
            none                                                                 | JSON             | GRAPHQL_RESPONSE
            ''                                                                   | JSON             | GRAPHQL_RESPONSE
            */*                                                                  | JSON             | GRAPHQL_RESPONSE
            application/*                                                        | JSON             | GRAPHQL_RESPONSE
            application/json                                                     | JSON             | JSON
            APPLICATION/JSON                                                     | JSON             | JSON
            application/graphql-response+json                                    | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/graphql-response+json;charset=utf-8                      | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/graphql-response+json; charset="UTF-8"                   | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/graphql-response+json, application/json                  | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/json, application/graphql-response+json                  | JSON             | JSON
            application/json, */*                                                | JSON             | JSON
            application/graphql-response+json,application/json;q=0.9             | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/json;q=0.9, application/graphql-response+json            | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/graphql-response+json; q=0.1 , application/json; q=0.2   | JSON             | JSON
            application/json;q=0, */*                                            | GRAPHQL_RESPONSE | GRAPHQL_RESPONSE
            application/graphql-response+json;q=0, */*;q=0.1                     | JSON             | JSON
            text/html, application/xhtml+xml, */*;q=0.8                          | JSON             | GRAPHQL_RESPONSE
            text/html, ,application/json                                         | JSON             | JSON
            application/json;version=2                                           | JSON             | JSON
            text/html                                                            | none             | none
            application/json;q=0                                                 | none             | none
            application/json;q=high                                              | none             | none
            application/json;charset=utf-16                                      | none             | none
            application/graphql+json                                             | none             | none
            json                                                                 | none             | none
            ;                                                                    | none             | none
            """)
    void theTypeOfTheGreatestWeightIsChosen(String accept, MediaType whereJsonIsUsual, MediaType otherwise) {
        assertThat(Negotiation.choose(accept, MediaType.JSON).orElse(null)).isEqualTo(whereJsonIsUsual);
        assertThat(Negotiation.choose(accept, MediaType.GRAPHQL_RESPONSE).orElse(null)).isEqualTo(otherwise);
    }
}
