package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.CLAIM;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.STATEMENT;

import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Whatever a rule found says which, how sure it is, in words why, and where it stands. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ExtractionContractTest {

    private static final String EXTRACTION = "extraction { rule confidence explanation attributionText evidence { exact start } }";

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void writeRecord() {
        record.empty();
        ProposedRecord.write(sessions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "PERSON, dora, first-mention, 0.8, Dora Dell, ", "MEETING, summit, event-noun, 0.6, summit, ",
            "ORGANIZATION, guild, first-mention, 0.7, , ", "CLAIM, venue, claim-venue, 0.5, at the lake, ",
            "QUOTATION, said, sentence-subject, 0.4, The lake is calm, Dora Dell said" })
    void everyKindSaysHowItWasFound(RecordKind kind, String key, String rule, float confidence, String exact,
            String attribution) {
        JsonPath found = extraction(kind == RecordKind.QUOTATION ? id(kind, id(STATEMENT, key) + 0) : id(kind, key), kind);
        assertThat(found.getString("rule")).isEqualTo(rule);
        assertThat(found.getFloat("confidence")).isEqualTo(confidence);
        assertThat(found.getString("explanation")).isNotBlank();
        assertThat(found.getString("attributionText")).isEqualTo(attribution);
        assertThat(found.getList("evidence.exact")).isEqualTo(exact == null ? List.of() : List.of(exact));
    }

    @Test
    void aRuleOfElsewhereIsSaidToBeUnknown() {
        assertThat(extraction(id(CLAIM, "hours"), CLAIM).getString("explanation"))
                .isEqualTo("It was found by the rule \"rule-of-elsewhere\", which this service has no description of.");
    }

    @ParameterizedTest
    @CsvSource({ "PERSON, ann", "ORGANIZATION, press", "MEETING, breakfast" })
    void whatNoRuleFoundHasNoExtraction(RecordKind kind, String key) {
        assertThat(extraction(id(kind, key), kind).getString("rule")).isNull();
    }

    @Test
    void aPersonShowsWhereTheSourcesNameThem() {
        assertThat(Graph.ask("{ person(id: \"" + id(PERSON, "dora") + "\") { evidence { exact source { id } } } }")
                .getList("data.person.evidence.exact")).containsExactly("Dora Dell");
    }

    @Test
    void whereTheSourceLeavesOpenWhoSpokeTheCandidatesAreGiven() {
        JsonPath statements = Graph.ask("{ open: statement(id: \"" + id(STATEMENT, "open") + "\") { speaker { __typename }"
                + " speakerCandidates { ... on Person { name } } } said: statement(id: \"" + id(STATEMENT, "said")
                + "\") { speakerCandidates { __typename } } }").setRootPath("data");
        assertThat(statements.<Object> get("open.speaker")).isNull();
        assertThat(statements.getList("open.speakerCandidates.name")).containsExactly("Ann Arbor", "Dora Dell");
        assertThat(statements.getList("said.speakerCandidates")).isEmpty();
    }

    private static JsonPath extraction(String id, RecordKind kind) {
        String type = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        assertThat(List.of(MEETING, ORGANIZATION, PERSON, CLAIM, RecordKind.QUOTATION)).contains(kind);
        return Graph.ask("{ node(id: \"" + id + "\") { ... on " + type + " { " + EXTRACTION + " } } }")
                .setRootPath("data.node.extraction");
    }
}
