package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.RecordKind;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputContractTest {

    private static final String PERSON = TalksRecord.id(RecordKind.PERSON, "ann");
    private static final String MEETING = TalksRecord.id(RecordKind.MEETING, "encounter");

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    /** Once: nobody here changes anything. */
    @BeforeAll
    void writeRecord() {
        record.empty();
        TalksRecord.write(sessions);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of("BAD_ID", "id", "{ node(id: \"x\") { id } }"),
                Arguments.of("BAD_ID", "id", "{ person(id: \"per_short\") { id } }"),
                Arguments.of("BAD_ID", "id", "{ person(id: \"per_4q9zk2m7w1x8t3r6n5v\\u0000\") { id } }"),
                Arguments.of("WRONG_KIND", "id", "{ person(id: \"" + MEETING + "\") { id } }"),
                Arguments.of("BAD_ID", "ids[1]", "{ nodes(ids: [\"" + PERSON + "\", \"\"]) { id } }"),
                Arguments.of("BAD_ARGUMENT", "id", "{ source { id } }"),
                Arguments.of("BAD_ARGUMENT", "url", "{ source(id: \"" + PERSON + "\", url: \"u\") { id } }"),
                Arguments.of("BAD_ID", "filter.speaker[0]", "{ statements(filter: {speaker: [\"no\"]}) { totalCount } }"),
                Arguments.of("WRONG_KIND", "filter.speaker[0]",
                        "{ statements(filter: {speaker: [\"" + MEETING + "\"]}) { totalCount } }"),
                Arguments.of("BAD_DATE", "filter.saidFrom",
                        "{ statements(filter: {saidFrom: \"2025-02-30\"}) { totalCount } }"),
                Arguments.of("BAD_DATE", "filter.from", "{ meetings(filter: {from: \"yesterday\"}) { totalCount } }"),
                Arguments.of("BAD_DATE", "date", "{ person(id: \"" + PERSON + "\") { roleOn(date: \"2025-13\") { role } } }"),
                Arguments.of("BAD_TIME", "filter.updatedSince",
                        "{ statements(filter: {updatedSince: \"2025-02-01\"}) { totalCount } }"),
                Arguments.of("BAD_LANGUAGE", "filter.language", "{ statements(filter: {language: [\"e n\"]}) { totalCount } }"),
                Arguments.of("FORBIDDEN", "filter.reviewStatus",
                        "{ statements(filter: {reviewStatus: [REJECTED]}) { totalCount } }"),
                Arguments.of("BAD_PAGE_SIZE", "first", "{ statements(first: 0) { nodes { id } } }"),
                Arguments.of("BAD_PAGE_SIZE", "first", "{ people(first: 100000) { nodes { id } } }"),
                Arguments.of("BAD_PAGE_SIZE", "last", "{ meetings(last: -1) { nodes { id } } }"),
                Arguments.of("BAD_PAGE_SIZE", "first", "{ statements { facets { speakers(first: 0) { count } } } }"),
                Arguments.of("BAD_PAGE_SIZE", "first", "{ suggest(prefix: \"an\", first: 21) { text } }"),
                Arguments.of("BAD_ARGUMENT", "prefix", "{ suggest(prefix: \"" + "x".repeat(101) + "\") { text } }"),
                Arguments.of("BAD_PAGING", "last", "{ sources(first: 1, last: 1) { nodes { id } } }"),
                Arguments.of("BAD_CURSOR", "after", "{ organizations(after: \"x\") { nodes { id } } }"),
                Arguments.of("BAD_CURSOR", "before",
                        "{ person(id: \"" + PERSON + "\") { met(before: \"AWsAAAAAAAAAAQ\") { nodes { first } } } }"),
                Arguments.of("BAD_ARGUMENT", "maxHops", "{ path(from: \"" + PERSON + "\", to: \"" + PERSON
                        + "\", maxHops: 7) { length } }"),
                Arguments.of("WRONG_KIND", "to", "{ path(from: \"" + PERSON + "\", to: \"" + MEETING + "\") { length } }"),
                Arguments.of("GRAPHQL_VALIDATION_FAILED", null, "{ nothing }"),
                Arguments.of("GRAPHQL_VALIDATION_FAILED", null, "{ person { id } }"),
                Arguments.of("GRAPHQL_VALIDATION_FAILED", "first", "{ statements(first: \"many\") { totalCount } }"),
                Arguments.of("GRAPHQL_VALIDATION_FAILED", "filter.saidFrom",
                        "{ statements(filter: {saidFrom: 2025}) { totalCount } }"),
                Arguments.of("GRAPHQL_VALIDATION_FAILED", "orderBy", "{ statements(orderBy: BEST) { totalCount } }"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("errors")
    void isAnErrorWithACodeAndAPosition(String code, String argument, String query) {
        JsonPath answer = Graph.send(query);
        assertThat(answer.<List<Object>> get("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.<Object> get("errors[0].locations")).isNotNull();
        saysNothingOfTheInside(answer);
    }

    static Stream<String> odd() {
        return Stream.of("\0", "\ud800", "a\udc00b", "\"", "\"\"", "((((", "))))", "\"unbalanced (marks", "-", "OR", "OR OR",
                "a OR", "*", "~", "\"a\"~", "in:", ":", "mode:sung", "🎙", "\u202e", "%", "\\", "a".repeat(10_000),
                "a ".repeat(5_000), "(".repeat(5_000), "\"".repeat(9_999), "speaker:", "speaker:\"", "speaker:(", "in:(ru",
                "-speaker:-", "said:9999..0001", "in:x-", "~3", "\"a\"~9999999999", "in:-in:-".repeat(60), "a:".repeat(900));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(Arguments.of("QUERY_TOO_BROAD", "ab* ".repeat(9)), Arguments.of("QUERY_TOO_BROAD", "abc~ ".repeat(9)),
                Arguments.of("QUERY_TOO_BROAD", "speaker:ab* OR -meeting:abc~2 source:ab* ".repeat(3)),
                Arguments.of("QUERY_TOO_COMPLEX", "a* b* ".repeat(250)), Arguments.of("QUERY_TOO_COMPLEX", "a~ ".repeat(500)),
                Arguments.of("QUERY_TOO_COMPLEX", "\"a\" OR ".repeat(250)),
                Arguments.of("QUERY_TOO_COMPLEX", "source:a OR ".repeat(17)),
                Arguments.of("QUERY_TOO_COMPLEX", "in:" + "ru,".repeat(65)),
                Arguments.of("QUERY_TOO_LONG", "a* ".repeat(700)));
    }

    /** Refused before anything is searched. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bombs")
    void aQueryThatStandsForTooMuchIsRefused(String code, String query) {
        JsonPath answer = Graph.send("query($q: String) { statements(query: $q) { totalCount didYouMean } }",
                Map.of("q", query));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        saysNothingOfTheInside(answer);
    }

    /** Read as literally as needed, or refused with a code: nothing else. */
    @ParameterizedTest
    @MethodSource("odd")
    void anOddQueryIsReadOrRefused(String query) {
        for (String root : List.of("statements", "people", "organizations", "meetings", "sources")) {
            JsonPath answer = Graph.send("query($q: String) { " + root + "(query: $q) { totalCount nodes { id } } }",
                    Map.of("q", query));
            saysNothingOfTheInside(answer);
            if (answer.get("errors") != null)
                assertThat(answer.getString("errors[0].extensions.code")).isIn("QUERY_TOO_LONG", "QUERY_TOO_COMPLEX",
                        "QUERY_TOO_BROAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "}", "query", "{ statements( }", "\0", "{ a } { b }" })
    void whatIsNoGraphQlIsRefused(String query) {
        JsonPath answer = Graph.send(query);
        assertThat(answer.<List<Object>> get("errors")).isNotEmpty();
        saysNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\ud800", "per_4q9zk2m7w1x8t3r6n5v\ud800", "%s", "PER_4q9zk2m7w1x8t3r6n5vb" })
    void anIdFromAVariableIsReadAsStrictly(String id) {
        JsonPath answer = Graph.send("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_ID");
        saysNothingOfTheInside(answer);
    }

    @Test
    void aCursorOfOneListIsNoneOfAnother() {
        String cursor = Graph.ask("{ people(first: 1) { pageInfo { endCursor } } }")
                .getString("data.people.pageInfo.endCursor");
        for (String list : List.of("people(orderBy: NAME, after: \"%s\")", "sources(after: \"%s\")"))
            assertThat(Graph.send("{ " + list.formatted(cursor) + " { nodes { id } } }")
                    .getString("errors[0].extensions.code")).isEqualTo("BAD_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "null", "5", "{}", "{\"query\":\"\"}", "{\"query\":5}",
            "{\"query\":\"{__typename}\"} x",
            "{\"query\":\"{__typename}\",\"variables\":\"x\"}", "{\"query\":\"{__typename}\",\"operationName\":5}",
            "{\"query\":\"{__typename}\",\"extensions\":[]}" })
    void aBodyThatIsNoRequestIsRefusedWithACode(String body) {
        JsonPath answer = given().contentType("application/json").body(body).post("/graphql").then().statusCode(400).extract()
                .jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        saysNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{ people( }", "query { people { nodes { name } }",
            "{ people(query: \"\\ud800\") { totalCount } }" })
    void aDocumentThatDoesNotParseIsRefusedWithItsPosition(String document) {
        JsonPath answer = Graph.send(document);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_PARSE_FAILED");
        assertThat(answer.getInt("errors[0].locations[0].line")).isPositive();
        saysNothingOfTheInside(answer);
    }

    @Test
    void aRequestWhoseListsMultiplyIsRefusedBeforeAnythingIsFetched() {
        String wide = "met(first: 100) { nodes { person { ".repeat(3) + "name" + " } } }".repeat(3);
        JsonPath answer = Graph.send("{ people(first: 100) { nodes { " + wide + " } } }");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(answer.getString("errors[0].message")).contains("100000");
        saysNothingOfTheInside(answer);
    }

    @Test
    void aFilterTextIsBoundedAndOneWithoutWordsMatchesNothing() {
        String large = "{ meetings(filter: { place: \"" + "a ".repeat(5_000) + "\" }) { nodes { id } } }";
        assertThat(Graph.send(large).getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_LONG");
        assertThat(Graph.ask("{ meetings(filter: { place: \"(*\" }) { totalCount } }").getInt("data.meetings.totalCount"))
                .isZero();
    }

    @Test
    void aRequestThatNestsTooDeepIsRefused() {
        String deep = "met { nodes { person { ".repeat(7) + "name" + " } } }".repeat(7);
        JsonPath answer = Graph.send("{ person(id: \"" + PERSON + "\") { " + deep + " } }");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("REQUEST_TOO_DEEP");
        saysNothingOfTheInside(answer);
    }

    @Test
    void toolsCanReadTheSchema() {
        assertThat(Graph.ask(IntrospectionQuery.INTROSPECTION_QUERY).getString("data.__schema.queryType.name"))
                .isEqualTo("Query");
    }

    @Test
    void aMutationNeedsAToken() {
        JsonPath answer = Graph.send("mutation { rejectQuotation(input: {id: \"x\"}) { quotation { id } } }");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
    }

    private static void saysNothingOfTheInside(JsonPath answer) {
        List<String> messages = answer.getList("errors.message", String.class);
        if (messages == null)
            return;
        assertThat(messages).allSatisfy(message -> assertThat(message).isNotBlank()
                .doesNotContain("Exception", "org.", "java.", "graphql.", "\tat ", "went wrong"));
    }
}
