package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.STATEMENT;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")

class CurationContractTest {

    @Inject
    Tokens tokens;

    private String token;

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void writeRecord() {
        record.empty();
        TalksRecord.write(sessions);
    }

    @BeforeEach
    void createToken() {
        token = tokens.create("curator of the test", Role.CURATOR);
    }

    @AfterEach
    void revokeToken() {
        tokens.revoke("curator of the test");
    }

    @Test
    void aRejectedQuotationIsForCuratorsOnlyAndItsPlaceIsTaken() {
        JsonPath answer = curate("reject", quotation("agreed", 0), "misheard");
        assertThat(answer.getString("quotation.reviewStatus")).isEqualTo("REJECTED");
        assertThat(answer.getList("userErrors")).isEmpty();
        String query = "{ statements(filter: {speaker: [\"" + id(PERSON, "ann")
                + "\"]}) { nodes { text quotations { text } } } "
                + "node(id: \"" + quotation("agreed", 0) + "\") { id } }";
        JsonPath everybody = Graph.ask(query);
        assertThat(everybody.getString("data.statements.nodes[0].text")).isEqualTo("they agreed to open the embassies again");
        assertThat(everybody.getList("data.statements.nodes[0].quotations")).hasSize(1);
        assertThat(everybody.<Object> get("data.node")).isNull();
        JsonPath curators = Graph.ask(token, query);
        assertThat(curators.getList("data.statements.nodes[0].quotations")).hasSize(2);
        assertThat(curators.getString("data.node.id")).isEqualTo(quotation("agreed", 0));
    }

    @Test
    void aStatementWithoutAnotherQuotationIsRejectedWithItAndConfirmedAgain() {
        curate("reject", quotation("release", 0), null);
        assertThat(total("")).isEqualTo(1);
        assertThat(Graph.ask(token, "{ statements(filter: {reviewStatus: [REJECTED]}) { totalCount } }")
                .getInt("data.statements.totalCount")).isEqualTo(2);
        curate("confirm", quotation("release", 0), null);
        assertThat(total("")).isEqualTo(2);
    }

    @Test
    void everyChangeOfStatusIsInTheHistory() {
        curate("reject", quotation("agreed", 1), "not hers");
        curate("reject", quotation("agreed", 1), "again");
        curate("confirm", quotation("agreed", 1), "hers after all");
        JsonPath history = Graph.ask(token, "{ node(id: \"" + quotation("agreed", 1)
                + "\") { ... on Quotation { history { action actor property before after reason } } } }")
                .setRootPath("data.node.history");
        assertThat(history.getList("action")).containsExactly("REJECTED", "CONFIRMED");
        assertThat(history.getList("actor")).containsOnly("curator of the test");
        assertThat(history.getList("before")).containsExactly("CONFIRMED", "REJECTED");
        assertThat(history.getList("reason")).containsExactly("not hers", "hers after all");
    }

    @ParameterizedTest
    @CsvSource({ "x, BAD_ID, id", "PERSON, WRONG_KIND, id", "UNKNOWN, NOT_FOUND, id", "LONG, TOO_LONG, reason" })
    void whatIsWrongWithTheInputComesBackAsData(String input, String code, String field) {
        String id = switch (input) {
            case "PERSON" -> id(PERSON, "ann");
            case "UNKNOWN" -> id(QUOTATION, "unknown");
            case "LONG" -> quotation("agreed", 0);
            default -> input;
        };
        JsonPath answer = curate("reject", id, input.equals("LONG") ? "x".repeat(2001) : "why");
        assertThat(answer.<Object> get("quotation")).isNull();
        assertThat(answer.getList("userErrors.code")).containsExactly(code);
        assertThat(answer.getList("userErrors[0].field")).containsExactly("input", field);
    }

    private JsonPath curate(String what, String quotation, String reason) {
        String why = reason == null ? "" : ", reason: \"" + reason + "\"";
        return Graph.ask(token, "mutation { done: " + what + "Quotation(input: {id: \"" + quotation + "\"" + why
                + "}) { quotation { id reviewStatus } userErrors { code field message } } }").setRootPath("data.done");
    }

    private static int total(String filter) {
        return Graph.ask("{ statements" + filter + " { totalCount } }").getInt("data.statements.totalCount");
    }

    private static String quotation(String statement, int number) {
        return id(QUOTATION, id(STATEMENT, statement) + number);
    }
}
