package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.TalksRecord.id;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.SOURCE;
import static org.onrecord.record.RecordKind.STATEMENT;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldsContractTest {

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
    void aPersonHasNamesIdentifiersAndOffices() {
        JsonPath ann = person("""
                name familyName givenName born reviewStatus updatedAt otherNames { name language note }
                identifiers { scheme value }
                memberships { role startDate endDate organization { name } onBehalfOf { name } source { id } }
                then: roleOn(date: "2024-06") { role } now: roleOn(date: "2025-02-18") { role }""");
        assertThat(ann.getString("name")).isEqualTo("Ann Arbor");
        assertThat(ann.<Object> get("born")).isNull();
        assertThat(ann.getString("updatedAt")).isEqualTo("2025-03-01T12:00:00Z");
        assertThat(ann.getString("otherNames[0].name")).isEqualTo("Анна Арбор");
        assertThat(ann.getString("otherNames[0].language")).isEqualTo("ru");
        assertThat(ann.getString("identifiers[0].value")).isEqualTo("P1");
        assertThat(ann.getList("memberships.role")).containsExactly("Envoy", "Minister");
        assertThat(ann.getString("memberships[0].startDate")).isEqualTo("2020");
        assertThat(ann.getString("memberships[0].organization.name")).isEqualTo("Ministry of Arcadia");
        assertThat(ann.getString("memberships[0].onBehalfOf.name")).isEqualTo("Arcadia");
        assertThat(ann.getList("then.role")).containsExactly("Envoy");
        assertThat(ann.getList("now.role")).containsExactly("Minister");
    }

    @Test
    void aPersonHasWhomTheyMetAndWhereTheyWere() {
        JsonPath ann = person("""
                met { totalCount nodes { meetingCount first last person { name } meetings(first: 1) { name } } }
                meetings { totalCount nodes { name } } sources { nodes { headline } }
                statements { totalCount nodes { text } } mentionedIn { totalCount }""");
        assertThat(ann.getList("met.nodes.person.name")).containsExactly("Boris Bay");
        assertThat(ann.getInt("met.totalCount")).isEqualTo(1);
        assertThat(ann.getInt("met.nodes[0].meetingCount")).isEqualTo(1);
        assertThat(ann.getString("met.nodes[0].first")).isEqualTo("2025-02-18");
        assertThat(ann.getList("met.nodes[0].meetings.name")).containsExactly("Encounter at the harbour");
        assertThat(ann.getList("meetings.nodes.name")).containsExactly("Encounter at the harbour");
        assertThat(ann.getList("sources.nodes.headline")).containsExactlyInAnyOrder("Embassies to reopen", "A day of talks");
        assertThat(ann.getList("statements.nodes.text")).containsExactly("We agreed to reopen both embassies");
        assertThat(ann.getInt("mentionedIn.totalCount")).isZero();
    }

    @Test
    void anOrganizationHasWhatItSaidPublishedAndWhoWorksThere() {
        JsonPath ministry = one("organization", id(ORGANIZATION, "ministry"), """
                name kind otherNames { name } identifiers { scheme } parent { name } statements { nodes { text saidOn } }
                people { nodes { name } } meetings { totalCount } sources { totalCount }""");
        assertThat(ministry.getString("kind")).isEqualTo("MINISTRY");
        assertThat(ministry.getString("parent.name")).isEqualTo("Arcadia");
        assertThat(ministry.getList("otherNames.name")).containsExactly("MoA");
        assertThat(ministry.getString("statements.nodes[0].saidOn")).isEqualTo("2025-02");
        assertThat(ministry.getList("people.nodes.name")).containsExactly("Ann Arbor");
        assertThat(one("organization", id(ORGANIZATION, "herald"), "sources { nodes { headline } }")
                .getList("sources.nodes.headline")).containsExactly("Embassies to reopen");
        assertThat(one("organization", id(ORGANIZATION, "arcadia"), "meetings { nodes { name } }")
                .getList("meetings.nodes.name")).containsExactly("Encounter at the harbour");
    }

    @Test
    void aMeetingHasItsPlaceItsPeopleAndItsSeries() {
        JsonPath encounter = one("meeting", id(MEETING, "encounter"),
                """
                        classification status period { start end } place { venue locality country name } parent { name }
                        previous { id } next { name } children { totalCount } evidence { exact }
                        participants { totalCount nodes { role person { name } organization { id } onBehalfOf { name } evidence { exact } } }
                        statements { nodes { text } } statementsAbout { totalCount } sources { nodes { headline } }""");
        assertThat(encounter.getString("place.name")).isEqualTo("Harbour House, Harbour City, Arcadia");
        assertThat(encounter.getString("period.end")).isEqualTo("2025-02-18");
        assertThat(encounter.getString("parent.name")).isEqualTo("Trip to Harbour City");
        assertThat(encounter.<Object> get("previous")).isNull();
        assertThat(encounter.getString("next.name")).isEqualTo("Talks of the deputies");
        assertThat(encounter.getList("participants.nodes.person.name")).containsExactly("Ann Arbor", "Boris Bay");
        assertThat(encounter.getInt("participants.totalCount")).isEqualTo(2);
        assertThat(encounter.getString("participants.nodes[0].onBehalfOf.name")).isEqualTo("Arcadia");
        assertThat(encounter.getList("participants.nodes[0].evidence.exact")).containsExactly("Ann Arbor");
        assertThat(encounter.getList("evidence.exact")).containsExactly("six hours of talks");
        assertThat(encounter.getList("statements.nodes.text")).containsExactly("We agreed to reopen both embassies");
        JsonPath trip = one("meeting", id(MEETING, "trip"), "children { nodes { name } } participants { totalCount }");
        assertThat(trip.getList("children.nodes.name")).containsExactly("Encounter at the harbour");
        assertThat(trip.getInt("participants.totalCount")).isZero();
        assertThat(one("meeting", id(MEETING, "talks"), "statementsAbout { nodes { text } } previous { name }")
                .getList("statementsAbout.nodes.text")).containsExactly("We agreed to reopen both embassies");
    }

    @Test
    void theAccountsOfAMeetingHaveTheSourcesSideBySide() {
        JsonPath encounter = one("meeting", id(MEETING, "encounter"), """
                accounts { property agreement values { value independentSources
                    claims { value source { headline } meeting { id } citing { name } evidence { exact start } } } }""");
        assertThat(encounter.getList("accounts.property")).containsExactly("DURATION");
        assertThat(encounter.getList("accounts[0].values.value")).containsExactlyInAnyOrder("six hours", "a day");
        assertThat(encounter.getList("accounts[0].values.claims.flatten().source.headline"))
                .containsExactlyInAnyOrder("Embassies to reopen", "A day of talks");
        assertThat(encounter.getString("accounts[0].values.find { it.value == 'six hours' }.claims[0].citing[0].name"))
                .isEqualTo("Wire");
        assertThat(encounter.getString("accounts[0].values.find { it.value == 'six hours' }.claims[0].evidence[0].exact"))
                .isEqualTo("six hours");
    }

    @Test
    void aStatementHasItsSpeakersItsOccasionAndEveryQuotation() {
        JsonPath agreed = one("statement", id(STATEMENT, "agreed"),
                """
                        text saidOn speakerRole topics medium speaker { __typename ... on Person { name } }
                        coSpeakers { ... on Person { name } } meeting { name } about { name } mentions { name }
                        history { action actor at } quotations { text speechMode wording extent representative language intact
                            extraction { rule confidence } relayedBy { name } source { headline publisher { name } creditedAgency { name } }
                            statement { id } evidence { exact prefix suffix start end version source { id } } history { action } }""");
        assertThat(agreed.getString("speaker.name")).isEqualTo("Ann Arbor");
        assertThat(agreed.getList("coSpeakers.name")).containsExactly("Clara Cole");
        assertThat(agreed.getString("meeting.name")).isEqualTo("Encounter at the harbour");
        assertThat(agreed.getList("about.name")).containsExactly("Talks of the deputies");
        assertThat(agreed.getList("mentions.name")).containsExactly("Boris Bay");
        assertThat(agreed.getList("topics")).containsExactly("embassies", "visas");
        assertThat(agreed.getList("history.action")).containsExactly("IMPORTED");
        assertThat(agreed.getList("quotations.wording")).containsExactly("SAME", "REWORDING");
        assertThat(agreed.getList("quotations.intact")).containsExactly(true, true);
        assertThat(agreed.getFloat("quotations[0].extraction.confidence")).isEqualTo(0.9f);
        assertThat(agreed.<Object> get("quotations[1].extraction")).isNull();
        assertThat(agreed.getList("quotations[0].relayedBy.name")).containsExactly("Wire");
        assertThat(agreed.getString("quotations[0].source.publisher.name")).isEqualTo("Herald");
        assertThat(agreed.getString("quotations[0].evidence[0].exact")).isEqualTo("We agreed to reopen both embassies");
        assertThat(agreed.getInt("quotations[0].evidence[0].start")).isEqualTo(1);
        assertThat(agreed.getInt("quotations[0].evidence[0].end")).isEqualTo(35);
        assertThat(agreed.getString("quotations[0].statement.id")).isEqualTo(id(STATEMENT, "agreed"));
    }

    @Test
    void anOrganizationCanSpeakAndAQuotationLeadsToItsStatement() {
        JsonPath release = one("statement", id(STATEMENT, "release"), "speaker { __typename ... on Organization { name } }");
        assertThat(release.getString("speaker.__typename")).isEqualTo("Organization");
        JsonPath quotation = one("node", id(QUOTATION, id(STATEMENT, "release") + 0),
                "... on Quotation { text statement { id text } intact }");
        assertThat(quotation.getString("statement.id")).isEqualTo(id(STATEMENT, "release"));
        assertThat(quotation.getBoolean("intact")).as("without evidence").isFalse();
    }

    @Test
    void aSourceHasWhatItQuotesAndAsserts() {
        JsonPath herald = one("source", id(SOURCE, "herald"), """
                kind status url headline publisher { name } creditedAgency { name } datePublished language licence
                versions excerpt contentHash text quotations { totalCount nodes { text } } statements { nodes { text } }
                meetings { nodes { name } } people { nodes { name } } claims { property value }""");
        assertThat(herald.getString("creditedAgency.name")).isEqualTo("Wire");
        assertThat(herald.getString("text")).isEqualTo(TalksRecord.HERALD_TEXT);
        assertThat(herald.getString("contentHash")).hasSize(64);
        assertThat(herald.getList("quotations.nodes.text")).containsExactly("We agreed to reopen both embassies");
        assertThat(herald.getList("statements.nodes.text")).containsExactly("We agreed to reopen both embassies");
        assertThat(herald.getList("meetings.nodes.name")).contains("Encounter at the harbour");
        assertThat(herald.getList("people.nodes.name")).contains("Ann Arbor");
        assertThat(herald.getList("claims.value")).containsExactly("six hours");
    }

    @Test
    void theWholeTextOfASourceOfUnknownLicenceIsNotShown() {
        JsonPath gazette = one("source", id(SOURCE, "gazette"), "text excerpt contentHash versions");
        assertThat(gazette.<Object> get("text")).isNull();
        assertThat(gazette.getBoolean("excerpt")).isFalse();
        assertThat(gazette.getInt("versions")).isEqualTo(1);
        assertThat(gazette.getString("contentHash")).hasSize(64);
    }

    private static JsonPath person(String fields) {
        return one("person", id(PERSON, "ann"), fields);
    }

    private static JsonPath one(String root, String id, String fields) {
        return Graph.ask("{ found: " + root + "(id: \"" + id + "\") { " + fields + " } }").setRootPath("data.found");
    }
}
