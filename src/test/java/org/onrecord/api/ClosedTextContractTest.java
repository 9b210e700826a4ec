package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.EmptyRecord;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.socket.SocketClient;
import org.onrecord.api.stream.StatementStreams;
import org.onrecord.record.RecordKind;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/**
 * An archived text that is not open reaches nobody but curators: by no field that the schema has, no search that finds by
 * it, no subscription and no error.
 */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ClosedTextContractTest {

    private static final String HOLDER = "holder of the test";

    /** Who asks. */
    enum Asking {
        ANYBODY(null),
        READER(Role.READER),
        CURATOR(Role.CURATOR);

        private final Role role;

        Asking(Role role) {
            this.role = role;
        }
    }

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @Inject
    Tokens tokens;

    @Inject
    GraphQLSchema schema;

    @Inject
    StatementStreams streams;

    private final List<String> held = new ArrayList<>();

    @BeforeEach
    void writeRecord() {
        record.empty();
        ClosedRecord.write(sessions);
    }

    @AfterEach
    void revokeTokens() {
        held.forEach(tokens::revoke);
    }

    @ParameterizedTest
    @EnumSource
    void noFieldButTheTextOfItsSourceHasIt(Asking asking) {
        RequestSpecification caller = caller(asking);
        EverySelection every = new EverySelection(schema);
        List<String> tell = every.queries().stream().filter(query -> tells(answer(caller, query))).toList();
        if (asking == Asking.CURATOR)
            assertThat(tell).isNotEmpty().allMatch(query -> query.contains(" text "));
        else
            assertThat(tell).isEmpty();
        assertThat(every.types()).contains("Account", "AccountValue", "Acquaintance", "Claim", "DiffSpan", "Evidence",
                "Extraction", "HistoryEntry", "Meeting", "Membership", "Organization", "Participation", "Person", "Quotation",
                "ReviewItem", "Source", "Statement");
    }

    static Stream<String> questions() {
        String ada = ClosedRecord.id(RecordKind.PERSON, "ada");
        String bob = ClosedRecord.id(RecordKind.PERSON, "bob");
        String source = ClosedRecord.id(RecordKind.SOURCE, "closed");
        return Stream.of("{ source(id: \"" + source + "\") { headline text } }",
                "{ source(url: \"https://outlet.example/1\") { headline text } }",
                "{ nodes(ids: [\"" + source + "\"]) { ... on Source { text } } }",
                "{ statements(query: \"bridge\") { edges { highlights { text quotation { text source { text } } } } } }",
                "{ verifyQuote(text: \"“We will open the bridge to Harbour City in May and so the long afternoon”\") { verdict"
                        + " words matches { diff { before after } quotation { text evidence { exact prefix suffix } source { text }"
                        + " } } } }",
                "{ path(from: \"" + ada + "\", to: \"" + bob + "\") { hops { evidence { exact prefix suffix } meetings {"
                        + " sources { nodes { text } } } } } }",
                "{ suggest(prefix: \"we will\") { text } }");
    }

    @ParameterizedTest
    @EnumSource(names = { "ANYBODY", "READER" })
    void noQuestionIsAnsweredWithIt(Asking asking) {
        RequestSpecification caller = caller(asking);
        assertThat(questions()).allSatisfy(question -> {
            String answer = answer(caller, question);
            assertThat(answer).doesNotContain("GRAPHQL_VALIDATION_FAILED");
            assertThat(tells(answer)).as(answer).isFalse();
        });
    }

    /** Nor is it told word by word, by what is found. */
    @ParameterizedTest
    @EnumSource
    void nothingIsFoundByIt(Asking asking) {
        RequestSpecification caller = caller(asking);
        for (String word : ClosedRecord.CLOSED) {
            for (String list : List.of("statements", "people", "organizations", "meetings", "sources"))
                assertThat(answer(caller, "{ found: " + list + "(query: \"" + word + "\") { totalCount } }"))
                        .as("%s by %s", list, word).contains("\"totalCount\":0");
            assertThat(answer(caller, "{ suggest(prefix: \"" + word + "\") { text } }")).contains("\"suggest\":[]");
            assertThat(answer(caller, "{ verifyQuote(text: \"“a " + word + " rolled off the table”\") { verdict } }"))
                    .contains("NOT_IN_RECORD");
        }
    }

    @Test
    void noSubscriptionTellsIt() {
        try (SocketClient client = SocketClient.connected(token(Asking.READER))) {
            client.subscribe("1", "subscription { statementRecorded { text history { before after } quotations { text"
                    + " evidence { exact prefix suffix } source { headline text } } } }");
            Eventually.holds(() -> streams.count() == 1);
            given().auth().oauth2(token(Asking.CURATOR)).contentType("application/json").body(Map.of("query",
                    "mutation($text: String) { importSource(input: {text: $text}) { source { text } userErrors { code } } }",
                    "variables", Map.of("text", "Bridge to open\n\nHARBOUR CITY, May 3, 2024 (Outlet)\n\n"
                            + ClosedRecord.TEXT.replace(". ", ".\n\n"))))
                    .post("/graphql").then().statusCode(200);
            String told = client.next().prettify();
            assertThat(told).contains(ClosedRecord.QUOTED);
            assertThat(tells(told)).as(told).isFalse();
        }
        Eventually.holds(() -> streams.count() == 0);
    }

    private static boolean tells(String answer) {
        return Stream.of(ClosedRecord.CLOSED).anyMatch(answer::contains);
    }

    private static String answer(RequestSpecification caller, String query) {
        return given().spec(caller).contentType("application/json").body(Map.of("query", query)).post("/graphql").then()
                .statusCode(200).extract().asString();
    }

    private RequestSpecification caller(Asking asking) {
        return asking.role == null ? given() : given().auth().oauth2(token(asking));
    }

    private String token(Asking asking) {
        String name = HOLDER + " " + asking;
        held.add(name);
        return tokens.create(name, asking.role);
    }
}
