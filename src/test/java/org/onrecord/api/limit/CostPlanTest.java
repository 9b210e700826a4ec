package org.onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** What operations cost: each field 1, each row 1, and what the table says beyond. */
class CostPlanTest {

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
            type Query { plain: String  names: [String!]!  people(query: String, first: Int, last: Int): PersonConnection!
              person(id: ID!): Person  nodes(ids: [ID!]!): [Node]!  verifyQuote(text: String!): QuoteVerification!
              verifyQuotes(quotes: [String!]!): [QuoteVerification!]! }
            interface Node { id: ID! }
            type PersonConnection { edges: [PersonEdge!]!  nodes: [Person!]!  pageInfo: PageInfo!  totalCount: Int! }
            type PersonEdge { cursor: String!  node: Person! }
            type PageInfo { hasNextPage: Boolean! }
            type Person implements Node { id: ID!  name: String!  names: [String!]!
              statements(query: String, filter: Int, first: Int): PersonConnection! }
            type QuoteVerification { verdict: String!  matches: [Person!]! }
            """));

    private static final Map<String, Object> VARIABLES = Map.of("n", 7, "many", 1000, "ids", List.of("a", "b", "c"), "q", "x",
            "yes", true, "no", false);

    @ParameterizedTest(name = "{1} = {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
            "1 | { plain }",
            "2 | { plain a: plain }",
            "1 | { plain plain ... { plain } ...F } fragment F on Query { plain }",
            "1 | { __typename }",
            // A list that nothing says the length of is taken for three rows.
            "4 | { names }",
            // 10 for finding it by its id
            "12 | { person(id: 1) { name } }",
            "15 | { person(id: 1) { names } }",
            // 100 for the search; rows count, and not what stands beside them
            "142 | { people { nodes { name } } }",
            "143 | { people { nodes { name } totalCount } }",
            "108 | { people(first: 3) { nodes { name } } }",
            "106 | { people(last: 2) { nodes { name } } }",
            "124 | { people(first: 5) { edges { cursor node { name } } pageInfo { hasNextPage } } }",
            "116 | { people(first: $n) { nodes { name } } }",
            "142 | { people(first: $none) { nodes { name } } }",
            "142 | { people(first: null) { nodes { name } } }",
            // A size that is refused later counts as the largest that is not.
            "302 | { people(first: $many) { nodes { name } } }",
            "302 | { people(first: 99999999999) { nodes { name } } }",
            "102 | { people(first: -5) { nodes { name } } }",
            // Lists within lists multiply, and a search below each row is one each.
            "134 | { people(first: 2) { nodes { statements(first: 4) { nodes { name } } } } }",
            "324 | { people(first: 2) { nodes { statements(first: 4, query: $q) { nodes { name } } } } }",
            "134 | { people(first: 2) { nodes { statements(first: 4, query: $none) { nodes { name } } } } }",
            // One row for each entry of an argument
            "15 | { nodes(ids: [1, 2]) { id } }",
            "17 | { nodes(ids: $ids) { id } }",
            "502 | { verifyQuote(text: 1) { verdict } }",
            "1005 | { verifyQuotes(quotes: [1, 2]) { verdict } }",
            // What is left out costs nothing.
            "1 | { plain names @skip(if: true) }",
            "1 | { plain names @include(if: $no) }",
            "5 | { plain names @include(if: $yes) }",
            "5 | { plain names @skip(if: $none) }",
            "5 | { plain names @skip(if: $yes) names }",
            "1 | { plain ... @include(if: $no) { names } }",
            "1 | { plain ...F @skip(if: $yes) } fragment F on Query { names }" })
    void costs(long expected, String document) {
        assertThat(requested(document)).isEqualTo(expected);
    }

    private static long requested(String document) {
        return plan(document).stream().mapToLong(field -> field.requested(VARIABLES)).sum();
    }

    private static List<CostNode> plan(String text) {
        Document document = new Parser().parseDocument(text);
        NodeUtil.GetOperationResult operation = NodeUtil.getOperation(document, null);
        return CostPlan.of(operation.operationDefinition, SCHEMA, operation.fragmentsByName, FieldCosts.read());
    }

    @Test
    void sumsThatNobodyWouldAnswerDoNotOverflow() {
        String deep = "{ people(first: 100) " + "{ nodes { statements(first: 100) ".repeat(19) + "{ totalCount }"
                + "} }".repeat(19)
                + " }";
        assertThat(requested(deep)).isBetween(1_000_000_000L, 1_000_000_000L + 1_000_000_000L);
    }

    /** What an answer cost goes by the rows that it has, not by those that were asked for. */
    @Test
    void whatWasNotFoundCostsNothing() {
        List<CostNode> plan = plan("{ people(first: 100) { nodes { name statements(query: \"x\") { totalCount } } } plain }");
        Map<String, Object> row = Map.of("name", "Ann", "statements", Map.of("totalCount", 3));
        Map<String, Object> two = Map.of("people", Map.of("nodes", List.of(row, row)), "plain", "x");
        assertThat(plan.get(0).beyondFields(two.get("people"), VARIABLES)).isEqualTo(100 + 2 * 100);
        assertThat(plan.get(0).beyondFields(Map.of("nodes", List.of()), VARIABLES)).isEqualTo(100);
        assertThat(plan.get(0).beyondFields(null, VARIABLES)).isEqualTo(100);
        assertThat(plan.get(1).beyondFields("x", VARIABLES)).isZero();
    }
}
