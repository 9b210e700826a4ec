package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.STATEMENT;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Timeouts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.record.Statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Merging and splitting statements: quotations move, nothing is lost, and every id keeps answering. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class StatementCurationContractTest {

    private static final String AGREED = id(STATEMENT, "agreed");
    private static final String SHOWN = "{ id text reviewStatus saidOn quotations { id text representative } history { action actor before after reason } }";

    @Inject
    Tokens tokens;

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    private String token;

    @BeforeEach
    void writeRecord() {
        record.empty();
        TalksRecord.write(sessions);
        token = tokens.create("curator of the test", Role.CURATOR);
    }

    @AfterEach
    void revokeToken() {
        tokens.revoke("curator of the test");
    }

    @Test
    void aSplitMakesTwoStatementsThatSearchTellsApart() {
        JsonPath done = split(AGREED, quotation("agreed", 0));
        String made = done.getString("made.id");
        assertThat(done.getList("userErrors")).isEmpty();
        assertThat(done.getList("statement.quotations.text")).containsExactly("they agreed to open the embassies again");
        assertThat(done.getString("statement.text")).isEqualTo("they agreed to open the embassies again");
        assertThat(done.getList("made.quotations.id")).containsExactly(quotation("agreed", 0));
        assertThat(done.getString("made.text")).isEqualTo("We agreed to reopen both embassies");
        assertThat(done.getString("made.saidOn")).isEqualTo("2025-02-18");
        JsonPath found = Graph.ask("{ statements(query: \"\\\"reopen both\\\"\") { nodes { id speaker { ... on Person { id } }"
                + " meeting { id } about { id } mentions { id } coSpeakers { ... on Person { id } } topics } } }")
                .setRootPath("data.statements");
        assertThat(found.getList("nodes.id")).containsExactly(made);
        assertThat(found.getString("nodes[0].speaker.id")).isEqualTo(id(PERSON, "ann"));
        assertThat(found.getList("nodes[0].about")).hasSize(1);
        assertThat(found.getList("nodes[0].mentions.id")).containsExactly(id(PERSON, "boris"));
        assertThat(found.getList("nodes[0].topics")).containsExactly("embassies", "visas");
    }

    /** Whoever changes a statement locks it, and then its quotations: so does whoever decides one of these. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "confirmQuotation(input: { id: \"%s\" })",
            "attributeQuotation(input: { id: \"%s\", speakerRole: \"an aide\" })" })
    void twoCuratorsAtOneStatementDoNotWaitForEachOther(String mutation) throws Exception {
        String quotation = quotation("agreed", 0);
        CompletableFuture<JsonPath> other = QuarkusTransaction.requiringNew().call(() -> {
            Session session = sessions.getCurrentSession();
            Statement statement = session.createSelectionQuery("from Statement s where s.publicId = :id", Statement.class)
                    .setParameter("id", AGREED).getSingleResult();
            session.lock(statement, LockModeType.PESSIMISTIC_WRITE);
            CompletableFuture<JsonPath> began = CompletableFuture.supplyAsync(() -> Graph.ask(token,
                    "mutation { done: " + mutation.formatted(quotation) + " { userErrors { code message } } }"));
            assertThatThrownBy(() -> began.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            statement.getQuotations().forEach(q -> session.lock(q, LockModeType.PESSIMISTIC_WRITE, Timeouts.NO_WAIT));
            return began;
        });
        assertThat(other.get(1, TimeUnit.MINUTES).getList("data.done.userErrors")).isEmpty();
    }

    @Test
    void aMergeTakesTheQuotationsAndTheOldIdKeepsAnswering() {
        String made = split(AGREED, quotation("agreed", 0)).getString("made.id");
        JsonPath done = merge(made, AGREED);
        assertThat(done.getList("userErrors")).isEmpty();
        assertThat(done.getList("statement.quotations.id"))
                .containsExactly(quotation("agreed", 1), quotation("agreed", 0));
        assertThat(done.getList("statement.quotations.representative")).containsExactly(true, false);
        JsonPath asked = Graph.ask("{ old: statement(id: \"" + made + "\") { id } statements(query: \"reopen\") "
                + "{ totalCount nodes { id } } }");
        assertThat(asked.getString("data.old.id")).isEqualTo(AGREED);
        assertThat(asked.getList("data.statements.nodes.id")).containsExactly(AGREED);
    }

    @Test
    void aMergeAfterAMergeLeadsBothOldIdsToTheLast() {
        String first = split(AGREED, quotation("agreed", 0)).getString("made.id");
        merge(AGREED, first);
        String second = split(first, quotation("agreed", 1)).getString("made.id");
        merge(first, second);
        JsonPath asked = Graph.ask("{ a: statement(id: \"" + AGREED + "\") { id } b: statement(id: \"" + first
                + "\") { id } }");
        assertThat(asked.getString("data.a.id")).isEqualTo(second);
        assertThat(asked.getString("data.b.id")).isEqualTo(second);
    }

    @Test
    void theHistoryTellsWhoWhenAndWhy() {
        String made = split(AGREED, quotation("agreed", 0)).getString("made.id");
        JsonPath merged = merge(made, AGREED);
        assertThat(merged.getList("statement.history.action")).containsExactly("IMPORTED", "SPLIT", "MERGED");
        assertThat(merged.getString("statement.history[2].actor")).isEqualTo("curator of the test");
        assertThat(merged.getString("statement.history[2].before")).isEqualTo(made);
        assertThat(merged.getString("statement.history[2].reason")).isEqualTo("the same words");
        JsonPath moved = Graph.ask("{ node(id: \"" + quotation("agreed", 0)
                + "\") { ... on Quotation { history { action property before after } statement { id } } } }")
                .setRootPath("data.node");
        assertThat(moved.getList("history.action")).containsExactly("SPLIT", "MERGED");
        assertThat(moved.getList("history.before")).containsExactly(AGREED, made);
        assertThat(moved.getList("history.after")).containsExactly(made, AGREED);
        assertThat(moved.getString("statement.id")).isEqualTo(AGREED);
    }

    @ParameterizedTest(name = "{0} into {1}")
    @CsvSource({ "agreed, agreed, SAME_STATEMENT, merged", "release, agreed, DIFFERENT_SPEAKERS, merged",
            "unknown, agreed, NOT_FOUND, merged", "agreed, unknown, NOT_FOUND, into" })
    void whatCannotBeMergedIsSaidAndNothingIsChanged(String merged, String into, String code, String field) {
        JsonPath done = merge(id(STATEMENT, merged), id(STATEMENT, into));
        assertThat(done.<Object> get("statement")).isNull();
        assertThat(done.getList("userErrors.code")).containsExactly(code);
        assertThat(done.getList("userErrors[0].field")).containsExactly("input", field);
        assertThat(Graph.ask("{ statements { totalCount } }").getInt("data.statements.totalCount")).isEqualTo(2);
    }

    @Test
    void whatCannotBeSplitIsSaidAndNothingIsChanged() {
        assertThat(code(split(AGREED, quotation("agreed", 0), quotation("agreed", 1)))).isEqualTo("NOTHING_LEFT");
        assertThat(code(split(AGREED, quotation("release", 0)))).isEqualTo("OTHER_STATEMENT");
        assertThat(code(split(AGREED))).isEqualTo("BAD_SIZE");
        assertThat(code(split(AGREED, AGREED))).isEqualTo("WRONG_KIND");
        assertThat(code(split(id(PERSON, "ann"), quotation("agreed", 0)))).isEqualTo("WRONG_KIND");
        assertThat(Graph.ask("{ statements { totalCount } }").getInt("data.statements.totalCount")).isEqualTo(2);
    }

    @Test
    void nobodyMergesWithoutAToken() {
        JsonPath refused = Graph.send("mutation { mergeStatements(input: {merged: \"" + AGREED + "\", into: \"" + AGREED
                + "\"}) { userErrors { code } } }");
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
    }

    private JsonPath merge(String merged, String into) {
        return Graph.ask(token, "mutation { done: mergeStatements(input: {merged: \"" + merged + "\", into: \"" + into
                + "\", reason: \"the same words\"}) { statement " + SHOWN + " userErrors { code field message } } }")
                .setRootPath("data.done");
    }

    private JsonPath split(String statement, String... quotations) {
        String list = quotations.length == 0 ? "" : "\"" + String.join("\", \"", quotations) + "\"";
        return Graph.ask(token, "mutation { done: splitStatement(input: {statement: \"" + statement + "\", quotations: ["
                + list + "]}) { statement " + SHOWN + " made " + SHOWN + " userErrors { code field message } } }")
                .setRootPath("data.done");
    }

    private static String code(JsonPath done) {
        assertThat(done.<Object> get("made")).isNull();
        return done.getString("userErrors[0].code");
    }

    private static String quotation(String statement, int number) {
        return id(QUOTATION, id(STATEMENT, statement) + number);
    }
}
