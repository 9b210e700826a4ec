package org.onrecord.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** What the engine finds wrong is said with the path of the argument, never with its value or a name of a Java class. */
class MessagesTest {

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser()
            .parse("""
                    type Query { a(first: Int, id: ID, order: Order, filter: Filter, quotes: [Quote!], on: Boolean, ratio: Float): String  b: B }
                    type B { c: String }
                    enum Order { NEWEST }
                    input Filter { from: String  kind: [Order!]  quote: Quote }
                    input Quote { text: String!  words: Int }
                    """));

    private static final GraphQL ENGINE = GraphQL.newGraphQL(SCHEMA).instrumentation(new CodedErrors())
            .preparsedDocumentProvider((input, parse) -> CompletableFuture
                    .completedFuture(input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
            .build();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
            "{ a(first: \"secret\") } | first | first is no valid Int.",
            "{ a(first: 99999999999) } | first | first is no valid Int.",
            "{ a(first: 1.5) } | first | first is no valid Int.",
            "{ a(on: secret) } | on | on is no valid Boolean.",
            "{ a(order: SECRET) } | order | order is no valid Order.",
            "{ a(order: \"' is not a valid 'Secret\") } | order | order is no valid value.",
            "{ a(filter: {kind: [NEWEST, SECRET]}) } | filter.kind[1] | filter.kind[1] is no valid Order.",
            "{ a(filter: \"secret\") } | filter | filter must be an object.",
            "{ a(filter: {quote: {words: 1}}) } | filter.quote | filter.quote needs text.",
            "{ a(filter: {quote: {text: null}}) } | filter.quote.text | filter.quote.text must not be null.",
            "{ a(quotes: [{text: \"x\"}, {text: \"x\", words: \"secret\"}]) } | quotes[1].words | quotes[1].words is no valid Int.",
            "{ a(filter: {other: 1}) } | filter | filter has other, which Filter has not.",
            "query($f: Int = \"secret\") { a(first: $f) } | - | A default value does not fit the type of its variable, Int.",
            "{ nothing } | - | Field 'nothing' in type 'Query' is undefined.",
            "{ b } | - | Subselection required for type 'B' of field 'b'.",
            "{ a { c } } | - | Subselection not allowed on leaf type 'String' of field 'a'.",
            "{ a(nothing: 1) } | - | Unknown field argument 'nothing'.",
            "{ ...F } | - | Undefined fragment 'F'.",
            "{ a @nothing } | - | Unknown directive 'nothing'.",
            "query($f: String) { a(first: $f) } | - | Variable 'f' of type 'String' used in position expecting type 'Int'.",
            "query($f: Int) { a } | - | Unused variable 'f'.",
            "{ a(first: $f) } | - | Undefined variable 'f'.",
            "{ a  a(first: 1) } | - | 'a' : fields have different arguments." })
    void ofADocument(String document, String argument, String message) {
        Document parsed = new Parser().parseDocument(document);
        ExecutionResult invalid = ExecutionResult.newExecutionResult()
                .errors(List.copyOf(ParseAndValidate.validate(SCHEMA, parsed, Locale.ENGLISH))).build();
        check(ErrorShape.coded(invalid), argument, message);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
            "Int | first | secret | $v | $v is no valid Int.",
            "Int | first | LONG | $v | $v is no valid Int.",
            "Int! | first | NULL | $v | $v must not be null.",
            "Int! | first | NONE | $v | $v must not be null.",
            "Boolean | on | secret | $v | $v is no valid Boolean.",
            "Float | ratio | secret | $v | $v is no valid Float.",
            "Order | order | SECRET | $v | $v is no valid Order.",
            "Filter | filter | secret | $v | $v must be an object.",
            "Filter | filter | MAP | $v | $v has a field that Filter has not.",
            "[Quote!] | quotes | QUOTES | $v[1].text | $v[1].text must not be null.",
            "Quote! | quotes | QUOTE | $v.words | $v.words is no valid Int." })
    void ofVariables(String type, String argument, String value, String path, String message) {
        String document = "query($v: " + type + ") { a(" + argument + ": $v) }";
        ExecutionResult answer = ENGINE.execute(ExecutionInput.newExecutionInput(document).variables(variables(value))
                .graphQLContext(Map.of(PreparsedDocumentEntry.class,
                        new PreparsedDocumentEntry(new Parser().parseDocument(document)))));
        check(answer, path, message);
    }

    private static Map<String, Object> variables(String value) {
        Map<String, Object> variables = new HashMap<>();
        if (!value.equals("NONE"))
            variables.put("v", switch (value) {
                case "LONG" -> 99_999_999_999L;
                case "NULL" -> null;
                case "MAP" -> Map.of("secret", "secret");
                case "QUOTE" -> Map.of("text", "x", "words", "secret");
                case "QUOTES" -> Arrays.asList(Map.of("text", "x"), Map.of("words", 5));
                default -> value;
            });
        return variables;
    }

    private static void check(ExecutionResult answer, String argument, String message) {
        assertThat(answer.getErrors()).isNotEmpty();
        Map<String, Object> error = answer.getErrors().get(0).toSpecification();
        assertThat(error.keySet()).isSubsetOf("message", "locations", "extensions");
        assertThat(((Map<?, ?>) error.get("extensions")).get("code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(((Map<?, ?>) error.get("extensions")).get("argument")).isEqualTo(argument);
        if (message != null)
            assertThat(error.get("message")).isEqualTo(message);
        assertThat(answer.toSpecification().toString()).doesNotContainIgnoringCase("secret\"", "SECRET", "value{", "java",
                "LinkedHashMap", "99999999999", "classification", "'Map'");
    }

    @Test
    void aFaultIsAnIdAndNothingElse() {
        ExecutionResult answer = ErrorShape.fault(new IllegalStateException("secret org.onrecord.Secret"));
        Map<String, Object> error = answer.getErrors().get(0).toSpecification();
        Map<?, ?> extensions = (Map<?, ?>) error.get("extensions");
        assertThat(extensions.get("code")).isEqualTo("INTERNAL");
        assertThat(extensions.get("id").toString()).matches("[0-9a-f]{16}");
        assertThat(error.get("message")).isEqualTo(
                "Something went wrong here. The log of the service has it under " + extensions.get("id") + ".");
        assertThat(error.toString()).doesNotContain("ecret", "Exception");
    }
}
