package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.api.socket.SocketClient;
import org.onrecord.api.stream.StatementStreams;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class SubscriptionContractTest extends CuratedTestCase {

    private static final String ARTICLE = """
            Ministers meet in Oslo for talks on fishing rights

            Ministers of five countries met in Oslo on May 3, 2024 for talks on fishing rights in northern waters.

            “We have made progress in all of the matters,” Norwegian Foreign Minister Kari Nordmann told reporters.

            “Nothing has been agreed so far,” Danish Foreign Minister Lars Dansk told reporters.
            """;

    private static final String SUBSCRIPTION = """
            subscription($filter: StatementFilter) { statementRecorded(filter: $filter) {
              id text reviewStatus speaker { ... on Person { name } }
              quotations { text source { headline publisher { name } } } history { action } } }""";

    private static final String NONE = "no message";

    @Inject
    StatementStreams streams;

    private final List<SocketClient> clients = new ArrayList<>();

    @AfterEach
    void close() {
        clients.forEach(SocketClient::close);
        Eventually.holds(() -> streams.count() == 0);
    }

    @Test
    void whoeverWaitsIsToldWhatAnImportBringsAndSearchShowsIt() {
        SocketClient client = subscribed(Map.of());
        take(ARTICLE);
        JsonPath first = statement(client);
        JsonPath second = statement(client);
        assertThat(List.of(first.getString("text"), second.getString("text"))).containsExactlyInAnyOrder(
                "We have made progress in all of the matters,", "Nothing has been agreed so far,");
        assertThat(List.of(first.getString("speaker.name"), second.getString("speaker.name")))
                .containsExactlyInAnyOrder("Kari Nordmann", "Lars Dansk");
        assertThat(first.getString("reviewStatus")).isEqualTo("PROPOSED");
        assertThat(first.getString("quotations[0].source.headline"))
                .isEqualTo("Ministers meet in Oslo for talks on fishing rights");
        assertThat(first.getList("history.action")).containsExactly("IMPORTED");
        assertThat(idsFound("")).contains(first.getString("id"), second.getString("id"));
    }

    @Test
    void theSameImportAgainTellsNothing() {
        take(ARTICLE);
        SocketClient client = subscribed(Map.of());
        take(ARTICLE);
        assertThat(after(client)).isEqualTo(NONE);
    }

    @Test
    void eachIsToldWhatItsOwnFilterFinds() {
        take(ARTICLE.replace("progress", "a start").replace("agreed so far", "said").replace("fishing", "hunting"));
        String kari = Graph.ask("{ people(query: \"Nordmann\") { nodes { id } } }").getString("data.people.nodes[0].id");
        SocketClient ofKari = subscribed(Map.of("speaker", List.of(kari)));
        SocketClient ofRussian = subscribed(Map.of("language", List.of("ru")));
        SocketClient ofAll = subscribed(Map.of());
        take(ARTICLE);
        List<String> all = List.of(statement(ofAll).getString("id"), statement(ofAll).getString("id"));
        String told = statement(ofKari).getString("id");
        assertThat(all).contains(told);
        assertThat(idsFound("filter: {speaker: [\"" + kari + "\"]}")).contains(told);
        assertThat(after(ofKari)).isEqualTo(NONE);
        assertThat(after(ofRussian)).isEqualTo(NONE);
    }

    @Test
    void whatIsRejectedIsToldToCuratorsWhoAskForIt() {
        SocketClient everybody = subscribed(Map.of());
        SocketClient ofRejected = subscribedAs(token, Map.of("reviewStatus", List.of("REJECTED")));
        take(ARTICLE);
        String id = statement(everybody).getString("id");
        statement(everybody);
        reject(id);
        JsonPath rejected = statement(ofRejected);
        assertThat(rejected.getString("id")).isEqualTo(id);
        assertThat(rejected.getString("reviewStatus")).isEqualTo("REJECTED");
        assertThat(rejected.getList("quotations")).as("rejected quotations are for curators").hasSize(1);
        assertThat(after(everybody)).isEqualTo(NONE);
        confirm(id);
        assertThat(statement(everybody).getString("id")).as("it is let through since").isEqualTo(id);
        assertThat(after(ofRejected)).isEqualTo(NONE);
    }

    @Test
    void rejectedOnesAreNotForEverybody() {
        SocketClient client = keep(SocketClient.connected());
        client.subscribe("1", SUBSCRIPTION, Map.of("filter", Map.of("reviewStatus", List.of("REJECTED"))));
        JsonPath error = client.next();
        assertThat(error.getString("type")).isEqualTo("error");
        assertThat(error.getString("id")).isEqualTo("1");
        assertThat(error.getString("payload[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(error.getString("payload[0].extensions.argument")).isEqualTo("filter.reviewStatus");
    }

    @Test
    void whoWaitsForConfirmedOnesIsToldOnceTheyAre() {
        SocketClient ofConfirmed = subscribed(Map.of("reviewStatus", List.of("CONFIRMED")));
        SocketClient ofAll = subscribed(Map.of());
        take(ARTICLE);
        String id = statement(ofAll).getString("id");
        statement(ofAll);
        confirm(id);
        assertThat(statement(ofConfirmed).getString("id")).isEqualTo(id);
        assertThat(after(ofAll)).as("it was told before").isEqualTo(NONE);
        assertThat(after(ofConfirmed)).isEqualTo(NONE);
    }

    @Test
    void aStatementThatIsSplitOffIsNew() {
        String said = proposal(RecordKind.STATEMENT, "said");
        mutate("mergeStatements", "merged: \"" + proposal(RecordKind.STATEMENT, "late") + "\", into: \"" + said + "\"",
                "statement { id }");
        SocketClient client = subscribed(Map.of());
        String late = proposal(RecordKind.QUOTATION, "late");
        String made = mutate("splitStatement", "statement: \"" + said + "\", quotations: [\"" + late + "\"]", "made { id }")
                .getString("made.id");
        assertThat(statement(client).getString("id")).isEqualTo(made);
        assertThat(after(client)).isEqualTo(NONE);
    }

    @Test
    void nobodyIsToldAfterCompleting() {
        SocketClient client = subscribed(Map.of());
        client.send("{\"id\": \"1\", \"type\": \"complete\"}");
        Eventually.holds(() -> streams.count() == 0);
        take(ARTICLE);
        assertThat(after(client)).isEqualTo(NONE);
    }

    private SocketClient subscribed(Map<String, Object> filter) {
        return subscribed(SocketClient.connected(), filter);
    }

    private SocketClient subscribedAs(String token, Map<String, Object> filter) {
        return subscribed(SocketClient.connected(token), filter);
    }

    private SocketClient subscribed(SocketClient client, Map<String, Object> filter) {
        int before = streams.count();
        keep(client).subscribe("1", SUBSCRIPTION, Map.of("filter", filter));
        Eventually.holds(() -> streams.count() > before);
        return client;
    }

    private SocketClient keep(SocketClient client) {
        clients.add(client);
        return client;
    }

    private static JsonPath statement(SocketClient client) {
        JsonPath message = client.next();
        assertThat(message.getString("type")).as(message.prettify()).isEqualTo("next");
        assertThat(message.<Object> get("payload.errors")).isNull();
        return message.setRootPath("payload.data.statementRecorded");
    }

    /** What comes to a client next, if anything does before it is answered to a question. */
    private static String after(SocketClient client) {
        client.subscribe("question", "{ __typename }");
        JsonPath next = client.next();
        assertThat(client.next().getString("type")).isEqualTo("complete");
        return next.getString("id").equals("question") ? NONE : next.prettify();
    }

    private void take(String text) {
        JsonPath done = Graph.send(token, """
                mutation($text: String) { importSource(input: {text: $text}) { userErrors { code } source { id } } }""",
                Map.of("text", text));
        assertThat(done.getString("data.importSource.source.id")).as(done.prettify()).isNotNull();
    }

    private void reject(String statement) {
        decide("rejectQuotation", statement);
    }

    private void confirm(String statement) {
        decide("confirmQuotation", statement);
    }

    private void decide(String mutation, String statement) {
        String quotation = Graph.ask(token, "{ statement(id: \"" + statement + "\") { quotations { id } } }")
                .getString("data.statement.quotations[0].id");
        assertThat(mutate(mutation, "id: \"" + quotation + "\"", "quotation { id }").getList("userErrors")).isEmpty();
    }

    private static List<String> idsFound(String arguments) {
        return Graph.ask("{ statements" + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { nodes { id } } }")
                .getList("data.statements.nodes.id");
    }
}
