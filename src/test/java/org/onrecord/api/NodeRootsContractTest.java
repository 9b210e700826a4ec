package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.TalksRecord.id;
import static org.onrecord.record.RecordKind.CLAIM;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.SOURCE;
import static org.onrecord.record.RecordKind.STATEMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeRootsContractTest {

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

    @Test
    void nodesAreFoundByTheirIdsInTheOrderAskedFor() {
        List<String> ids = Arrays.asList(id(STATEMENT, "agreed"), id(PERSON, "nobody"), id(SOURCE, "herald"), id(PERSON, "ann"),
                id(MEETING, "talks"), id(ORGANIZATION, "wire"), id(CLAIM, "hours"), id(QUOTATION, id(STATEMENT, "agreed") + 0),
                id(PERSON, "ann"));
        JsonPath answer = Graph.send("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", Map.of("ids", ids));
        List<Map<String, Object>> nodes = answer.getList("data.nodes");
        assertThat(nodes).extracting(node -> node == null ? null : node.get("__typename")).containsExactly("Statement", null,
                "Source", "Person", "Meeting", "Organization", "Claim", "Quotation", "Person");
        ids.set(1, null);
        assertThat(nodes).extracting(node -> node == null ? null : node.get("id")).containsExactlyElementsOf(ids);
    }

    @Test
    void aMergedPersonAnswersUnderTheOldId() {
        JsonPath answer = Graph.ask("{ person(id: \"" + id(PERSON, "anna") + "\") { id name } node(id: \"" + id(PERSON, "anna")
                + "\") { id } }");
        assertThat(answer.getString("data.person.id")).isEqualTo(id(PERSON, "ann"));
        assertThat(answer.getString("data.node.id")).isEqualTo(id(PERSON, "ann"));
    }

    @ParameterizedTest
    @CsvSource({ "person, PERSON, ann", "organization, ORGANIZATION, wire", "meeting, MEETING, talks",
            "statement, STATEMENT, agreed", "source, SOURCE, herald" })
    void eachKindHasARoot(String root, org.onrecord.record.RecordKind kind, String key) {
        JsonPath answer = Graph.ask("{ found: " + root + "(id: \"" + id(kind, key) + "\") { id } unknown: " + root + "(id: \""
                + id(kind, "unknown") + "\") { id } }");
        assertThat(answer.getString("data.found.id")).isEqualTo(id(kind, key));
        assertThat(answer.<Object> get("data.unknown")).isNull();
    }

    @Test
    void aSourceIsFoundByItsAddress() {
        JsonPath answer = Graph
                .ask("{ found: source(url: \"https://herald.example/1\") { id } unknown: source(url: \"x\") { id } }");
        assertThat(answer.getString("data.found.id")).isEqualTo(id(SOURCE, "herald"));
        assertThat(answer.<Object> get("data.unknown")).isNull();
    }

    @Test
    void whatWasRejectedIsNotFound() {
        String refused = id(STATEMENT, "refused");
        JsonPath answer = Graph.ask("{ node(id: \"" + refused + "\") { id } statement(id: \"" + refused + "\") { id } }");
        assertThat(answer.<Object> get("data.node")).isNull();
        assertThat(answer.<Object> get("data.statement")).isNull();
    }

    @Test
    void aPathHasItsMeetingsAndEvidenceOnEachHop() {
        JsonPath answer = Graph.ask("{ path(from: \"" + id(PERSON, "ann") + "\", to: \"" + id(PERSON, "clara")
                + "\") { length hops { from { name } to { name } meetings { name } evidence { exact source { headline } } } } }");
        assertThat(answer.getInt("data.path.length")).isEqualTo(2);
        assertThat(answer.getList("data.path.hops.from.name")).containsExactly("Ann Arbor", "Boris Bay");
        assertThat(answer.getList("data.path.hops.to.name")).containsExactly("Boris Bay", "Clara Cole");
        assertThat(answer.getList("data.path.hops[0].meetings.name")).containsExactly("Encounter at the harbour");
        assertThat(answer.getList("data.path.hops[0].evidence.exact")).containsExactly("Ann Arbor");
        assertThat(answer.getString("data.path.hops[0].evidence[0].source.headline")).isEqualTo("Embassies to reopen");
        assertThat(answer.getList("data.path.hops[1].meetings.name")).containsExactly("Talks of the deputies");
    }

    @Test
    void aPathIsNoLongerThanAllowedAndNullWhereThereIsNone() {
        String ends = "from: \"" + id(PERSON, "ann") + "\", to: ";
        JsonPath answer = Graph
                .ask("{ near: path(" + ends + "\"" + id(PERSON, "clara") + "\", maxHops: 1) { length } same: path("
                        + ends + "\"" + id(PERSON, "ann") + "\") { length } nobody: path(" + ends + "\"" + id(PERSON, "nobody")
                        + "\") { length } }");
        assertThat(answer.<Object> get("data.near")).isNull();
        assertThat(answer.getInt("data.same.length")).isZero();
        assertThat(answer.<Object> get("data.nobody")).isNull();
    }
}
