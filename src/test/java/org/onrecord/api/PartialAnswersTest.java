package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A search that is not answered takes nothing along that was asked for beside it. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class PartialAnswersTest {

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "statements    | statements(first: -1) { totalCount }",
            "people        | people(first: -1) { totalCount }",
            "organizations | organizations(first: -1) { totalCount }",
            "meetings      | meetings(first: -1) { totalCount }",
            "sources       | sources(first: -1) { totalCount }",
            "suggest       | suggest(prefix: \"pu\", first: 99) { text }",
            "verifyQuote   | verifyQuote(text: \"some hope\", speaker: \"nobody\") { verdict }",
            "verifyQuotes  | verifyQuotes(quotes: [{ text: \"some hope\", speaker: \"nobody\" }]) { verdict }"
    })
    void whatStandsBesideAWrongSearchIsAnswered(String root, String selection) {
        JsonPath answer = Graph.send("{ __typename " + selection + " }");
        assertThat(answer.getString("data.__typename")).isEqualTo("Query");
        assertThat(answer.getMap("data")).containsEntry(root, null);
        assertThat(answer.getList("errors.path")).containsExactly(List.of(root));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Person.statements", "Person.mentionedIn", "Organization.statements", "Meeting.statements",
            "Meeting.statementsAbout", "Source.statements", "StatementFacets.speakers", "StatementFacets.meetings",
            "StatementFacets.publishers", "StatementFacets.languages", "StatementFacets.speechModes", "StatementFacets.months",
            "StatementConnection.didYouMean" })
    void whatIsSearchedBelowANodeTakesNoNodeAlong(String field) {
        int dot = field.indexOf('.');
        assertThat(GraphQLTypeUtil.isNullable(schema.getObjectType(field.substring(0, dot))
                .getFieldDefinition(field.substring(dot + 1)).getType())).isTrue();
    }
}
