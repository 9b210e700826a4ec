package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.CLAIM;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.STATEMENT;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Confirming, rejecting and attributing what rules found. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ProposalCurationContractTest extends CuratedTestCase {

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "PERSON, dora", "ORGANIZATION, guild", "MEETING, summit", "CLAIM, venue", "QUOTATION, said" })
    void aProposalOfEachKindIsConfirmedAndRejectedWithItsHistory(RecordKind kind, String key) {
        String proposal = proposal(kind, key);
        assertThat(decide("confirm", proposal, "seen").getString("subject.reviewStatus")).isEqualTo("CONFIRMED");
        decide("confirm", proposal, "once more");
        assertThat(decide("reject", proposal, "after all").getString("subject.reviewStatus")).isEqualTo("REJECTED");
        assertThat(Graph.ask("{ node(id: \"" + proposal + "\") { id } }").<Object> get("data.node")).isNull();
        assertThat(Graph.ask(token, "{ node(id: \"" + proposal + "\") { id } }").getString("data.node.id")).isEqualTo(proposal);
        JsonPath history = Graph.ask(token, "{ node(id: \"" + proposal + "\") { ... on " + typeOf(kind)
                + " { history { action actor before after reason } } } }").setRootPath("data.node.history");
        assertThat(history.getList("action")).containsExactly("CONFIRMED", "REJECTED");
        assertThat(history.getList("actor")).containsOnly(CURATOR);
        assertThat(history.getList("before")).containsExactly("PROPOSED", "CONFIRMED");
        assertThat(history.getList("reason")).containsExactly("seen", "after all");
    }

    @Test
    void readersSeeAStatementWithoutARejectedSpeaker() {
        decide("reject", id(PERSON, "dora"), "no such person");
        JsonPath everybody = Graph.ask("{ statement(id: \"" + id(STATEMENT, "said") + "\") { speaker { __typename } }"
                + " open: statement(id: \"" + id(STATEMENT, "open") + "\") { mentions { id } speakerCandidates { __typename } }"
                + " meeting(id: \"" + id(MEETING, "summit") + "\") { participants { nodes { person { name } } } }"
                + " person(id: \"" + id(PERSON, "dora") + "\") { id } people(query: \"Dell\") { totalCount }"
                + " statements { facets { speakers { count } } } suggest(prefix: \"Dell\") { text }"
                + " met: person(id: \"" + id(PERSON, "ann") + "\") { met { totalCount } }"
                + " path(from: \"" + id(PERSON, "ann") + "\", to: \"" + id(PERSON, "dora") + "\") { length } }")
                .setRootPath("data");
        assertThat(everybody.<Object> get("statement.speaker")).isNull();
        assertThat(everybody.getList("open.mentions")).isEmpty();
        assertThat(everybody.getList("open.speakerCandidates")).hasSize(1);
        assertThat(everybody.getList("meeting.participants.nodes.person.name")).containsExactly("Ann Arbor");
        assertThat(everybody.<Object> get("person")).isNull();
        assertThat(everybody.getInt("people.totalCount")).isZero();
        assertThat(everybody.getList("statements.facets.speakers")).isEmpty();
        assertThat(everybody.getList("suggest.text")).doesNotContain("Dora Dell");
        assertThat(everybody.getInt("met.met.totalCount")).isZero();
        assertThat(everybody.<Object> get("path")).isNull();
        JsonPath curators = Graph.ask(token, "{ statement(id: \"" + id(STATEMENT, "said")
                + "\") { speaker { ... on Person { name reviewStatus } } } }").setRootPath("data.statement.speaker");
        assertThat(curators.getString("name")).isEqualTo("Dora Dell");
    }

    @Test
    void readersSeeAStatementWithoutARejectedMeetingAndNoClaimAboutIt() {
        decide("reject", id(MEETING, "summit"), "a figure of speech");
        JsonPath everybody = Graph.ask("{ said: statement(id: \"" + id(STATEMENT, "said") + "\") { meeting { id } }"
                + " open: statement(id: \"" + id(STATEMENT, "open") + "\") { about { id } }"
                + " claim: node(id: \"" + id(CLAIM, "venue") + "\") { id } meetings { nodes { name } }"
                + " source(id: \"" + id(RecordKind.SOURCE, "first") + "\") { claims { id } meetings { totalCount } }"
                + " statements { facets { meetings { count } } } }").setRootPath("data");
        assertThat(everybody.<Object> get("said.meeting")).isNull();
        assertThat(everybody.getList("open.about")).isEmpty();
        assertThat(everybody.<Object> get("claim")).isNull();
        assertThat(everybody.getList("meetings.nodes.name")).containsExactly("Breakfast");
        assertThat(everybody.getList("source.claims")).isEmpty();
        assertThat(everybody.getInt("source.meetings.totalCount")).isZero();
        assertThat(everybody.getList("statements.facets.meetings")).isEmpty();
    }

    @Test
    void aCandidateThatACuratorChoosesIsTheSpeakerAndSearchFindsIt() {
        JsonPath done = attribute("open", "speaker: \"" + id(PERSON, "ann") + "\", speakerRole: \"Guest\"");
        assertThat(done.getList("userErrors")).isEmpty();
        assertThat(done.getString("quotation.statement.id")).isEqualTo(id(STATEMENT, "open"));
        assertThat(done.getString("quotation.statement.speaker.name")).isEqualTo("Ann Arbor");
        assertThat(done.getString("quotation.statement.speakerRole")).isEqualTo("Guest");
        assertThat(done.getList("quotation.statement.speakerCandidates")).isEmpty();
        assertThat(done.getList("quotation.statement.history.action")).containsExactly("ATTRIBUTED");
        assertThat(done.getString("quotation.statement.history[0].after")).isEqualTo(id(PERSON, "ann"));
        assertThat(done.getString("quotation.statement.history[0].reason")).isEqualTo("heard it");
        assertThat(Graph.ask("{ statements(query: \"speaker:arbor\") { nodes { id } } }").getList("data.statements.nodes.id"))
                .containsExactly(id(STATEMENT, "open"));
    }

    @Test
    void aQuotationOfAStatementWithOthersIsSplitOffFirst() {
        mutate("mergeStatements", "merged: \"" + id(STATEMENT, "late") + "\", into: \"" + id(STATEMENT, "said") + "\"", "");
        JsonPath done = attribute("late", "speaker: \"" + id(PERSON, "ann") + "\"");
        String made = done.getString("quotation.statement.id");
        assertThat(made).isNotEqualTo(id(STATEMENT, "said"));
        assertThat(done.getString("quotation.statement.speaker.name")).isEqualTo("Ann Arbor");
        JsonPath kept = Graph.ask("{ statement(id: \"" + id(STATEMENT, "said")
                + "\") { quotations { text } speaker { ... on Person { name } } } }").setRootPath("data.statement");
        assertThat(kept.getList("quotations.text")).containsExactly("The lake is calm");
        assertThat(kept.getString("speaker.name")).isEqualTo("Dora Dell");
    }

    @Test
    void theSpeakerWhoIsOneAlreadyIsConfirmedWithoutASplit() {
        mutate("mergeStatements", "merged: \"" + id(STATEMENT, "late") + "\", into: \"" + id(STATEMENT, "said") + "\"", "");
        JsonPath done = attribute("late", "speaker: \"" + id(PERSON, "dora") + "\"");
        assertThat(done.getString("quotation.statement.id")).isEqualTo(id(STATEMENT, "said"));
        assertThat(done.getList("quotation.statement.history.action")).containsExactly("MERGED", "ATTRIBUTED");
    }

    @Test
    void anUnnamedSpeakerIsARole() {
        JsonPath done = attribute("said", "speakerRole: \"a spokesperson of the lake\"");
        assertThat(done.<Object> get("quotation.statement.speaker")).isNull();
        assertThat(done.getString("quotation.statement.speakerRole")).isEqualTo("a spokesperson of the lake");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = { "said | | MISSING | speaker", "said | speaker: 'SUMMIT' | WRONG_KIND | speaker",
            "said | speaker: 'UNKNOWN' | NOT_FOUND | speaker", "said | speaker: 'DORA' | REJECTED | speaker",
            "unknown | speakerRole: 'a voice' | NOT_FOUND | id", "said | speakerRole: 'LONG' | TOO_LONG | speakerRole" })
    void whatCannotBeAttributedIsSaid(String quotation, String input, String code, String field) {
        decide("reject", id(PERSON, "dora"), null);
        String given = input == null ? ""
                : input.replace('\'', '"').replace("SUMMIT", id(MEETING, "summit")).replace("UNKNOWN", id(PERSON, "x"))
                        .replace("DORA", id(PERSON, "dora")).replace("LONG", "x".repeat(1001));
        JsonPath done = attribute(quotation, given);
        assertThat(done.<Object> get("quotation")).isNull();
        assertThat(done.getList("userErrors.code")).containsExactly(code);
        assertThat(done.getList("userErrors[0].field")).containsExactly("input", field);
    }

    @ParameterizedTest
    @CsvSource({ "STATEMENT, said, WRONG_KIND", "SOURCE, first, WRONG_KIND", "PERSON, nobody, NOT_FOUND" })
    void whatCannotBeDecidedIsSaid(RecordKind kind, String key, String code) {
        JsonPath done = decide("confirm", id(kind, key), null);
        assertThat(done.<Object> get("subject")).isNull();
        assertThat(done.getList("userErrors.code")).containsExactly(code);
    }

    @Test
    void nobodyDecidesWithoutAToken() {
        assertThat(
                Graph.send("mutation { confirmProposal(input: {id: \"" + id(PERSON, "dora") + "\"}) { userErrors { code } } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
    }

    private JsonPath attribute(String statement, String input) {
        return mutate("attributeQuotation",
                "id: \"" + proposal(QUOTATION, statement) + "\", reason: \"heard it\"" + (input.isEmpty() ? "" : ", " + input),
                "quotation { statement { id speakerRole speaker { ... on Person { name } } speakerCandidates { __typename }"
                        + " history { action after reason } } }");
    }

    private JsonPath decide(String what, String id, String reason) {
        String why = reason == null ? "" : ", reason: \"" + reason + "\"";
        return mutate(what + "Proposal", "id: \"" + id + "\"" + why, "subject { id ... on Person { reviewStatus }"
                + " ... on Organization { reviewStatus } ... on Meeting { reviewStatus } ... on Claim { reviewStatus }"
                + " ... on Quotation { reviewStatus } }");
    }
}
