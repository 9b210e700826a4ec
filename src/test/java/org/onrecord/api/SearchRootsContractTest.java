package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.TalksRecord.id;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.SOURCE;

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
class SearchRootsContractTest {

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
    void aPhraseIsFoundWithWhereItMatches() {
        JsonPath answer = Graph.ask("""
                { statements(query: "\\"reopen both embassies\\"") { totalCount queryNotes { message }
                    edges { cursor score node { text } highlights { text matches { start end } quotation { text } } } } }""");
        assertThat(answer.getInt("data.statements.totalCount")).isEqualTo(1);
        assertThat(answer.getFloat("data.statements.edges[0].score")).isPositive();
        assertThat(answer.getString("data.statements.edges[0].highlights[0].quotation.text"))
                .isEqualTo("We agreed to reopen both embassies");
        String text = answer.getString("data.statements.edges[0].highlights[0].text");
        int start = answer.getInt("data.statements.edges[0].highlights[0].matches[0].start");
        int end = answer.getInt("data.statements.edges[0].highlights[0].matches[-1].end");
        assertThat(text.substring(start, end)).isEqualTo("reopen both embassies");
    }

    @Test
    void theHitsAreCountedByTheirProperties() {
        JsonPath facets = Graph.ask("""
                { statements { facets { speakers { count speaker { ... on Person { name } ... on Organization { name } } }
                    meetings { count meeting { name } } publishers(first: 1) { count publisher { name } }
                    languages { count language } speechModes { count speechMode } months { count month } } } }""")
                .setRootPath("data.statements.facets");
        assertThat(facets.getList("speakers.speaker.name")).contains("Ann Arbor", "Ministry of Arcadia");
        assertThat(facets.getList("meetings.meeting.name")).containsExactly("Encounter at the harbour");
        assertThat(facets.getList("publishers.publisher.name")).containsExactly("Herald");
        assertThat(facets.getInt("languages.find { it.language == 'en' }.count")).isEqualTo(2);
        assertThat(facets.getInt("speechModes.find { it.speechMode == 'DIRECT' }.count")).isEqualTo(2);
        assertThat(facets.getInt("months.find { it.month == '2025-02' }.count")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "speaker: [\"ANN\"] | 1", "speaker: [\"MINISTRY\"] | 1", "speaker: [\"ANN\", \"MINISTRY\"] | 2", "speaker: [] | 0",
            "meeting: [\"ENCOUNTER\"] | 1", "about: [\"ENCOUNTER\"] | 0", "mentions: [\"BORIS\"] | 1",
            "source: [\"GAZETTE\"] | 2", "publisher: [\"HERALD\"] | 1", "language: [\"en\"] | 2", "language: [\"RU\"] | 0",
            "speechMode: [INDIRECT] | 1", "topic: [\"visas\"] | 1", "saidFrom: \"2025-02-18\", saidTo: \"2025-02-18\" | 2",
            "saidFrom: \"2025-03\" | 0", "updatedSince: \"2025-03-01T12:00:00Z\" | 2",
            "updatedSince: \"2025-03-01T12:00:01Z\" | 0", "reviewStatus: [CONFIRMED] | 2", "reviewStatus: [PROPOSED] | 0" })
    void filtersNarrow(String filter, int total) {
        String ids = filter.replace("ANN", id(PERSON, "ann")).replace("BORIS", id(PERSON, "boris"))
                .replace("MINISTRY", id(ORGANIZATION, "ministry")).replace("HERALD", id(ORGANIZATION, "herald"))
                .replace("ENCOUNTER", id(MEETING, "encounter")).replace("GAZETTE", id(SOURCE, "gazette"));
        assertThat(Graph.ask("{ statements(filter: {" + ids + "}) { totalCount } }").getInt("data.statements.totalCount"))
                .isEqualTo(total);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
            "people | query: \"boris\" | Boris Bay", "people | orderBy: NAME | Ann Arbor, Boris Bay, Clara Cole",
            "people | filter: {role: \"minister\"} | Ann Arbor", "people | filter: {activeOn: \"2019\"} | ''",
            "people | filter: {country: [\"Arcadia\"]} | Ann Arbor",
            "organizations | query: \"MoA\" | Ministry of Arcadia",
            "organizations | filter: {kind: [AGENCY, OUTLET]}, orderBy: NAME | Herald, Wire",
            "meetings | query: \"harbour\", filter: {classification: [TRIP]} | Trip to Harbour City",
            "meetings | orderBy: OLDEST | Trip to Harbour City, Encounter at the harbour, Talks of the deputies",
            "meetings | filter: {from: \"2025-02-20\"} | Talks of the deputies",
            "meetings | filter: {place: \"harbour house\"} | Encounter at the harbour" })
    void nodesAreFoundByNameAndProperties(String root, String arguments, String names) {
        List<String> found = Graph.ask("{ " + root + "(" + arguments + ") { nodes { name } } }")
                .getList("data." + root + ".nodes.name");
        assertThat(String.join(", ", found)).isEqualTo(names == null ? "" : names);
    }

    @Test
    void meetingsAreFoundByWhoTookPart() {
        for (Map.Entry<String, Integer> total : Map.of(id(PERSON, "boris"), 2, id(PERSON, "ann"), 1, id(PERSON, "nobody"), 0)
                .entrySet())
            assertThat(Graph.ask("{ meetings(filter: {participant: [\"" + total.getKey() + "\"]}) { totalCount } }")
                    .getInt("data.meetings.totalCount")).isEqualTo(total.getValue());
        assertThat(Graph.ask("{ meetings(filter: {parent: \"" + id(MEETING, "trip") + "\"}) { nodes { name } } }")
                .getList("data.meetings.nodes.name")).containsExactly("Encounter at the harbour");
        assertThat(Graph.ask("{ meetings(filter: {parent: \"" + id(MEETING, "nowhere") + "\"}) { totalCount } }")
                .getInt("data.meetings.totalCount")).isZero();
    }

    @Test
    void sourcesAreFoundByHeadlineAndPublisher() {
        JsonPath answer = Graph.ask("{ query: sources(query: \"embassies\") { nodes { headline } } filter: sources(filter: "
                + "{publisher: [\"" + id(ORGANIZATION, "herald") + "\"], kind: [ARTICLE], language: [\"en\"], "
                + "from: \"2025-02-19\", to: \"2025-02-19\"}) { nodes { headline } } }");
        assertThat(answer.getList("data.query.nodes.headline")).containsExactly("Embassies to reopen");
        assertThat(answer.getList("data.filter.nodes.headline")).containsExactly("Embassies to reopen");
    }

    @Test
    void theListBelowANodeCanBeSearched() {
        JsonPath answer = Graph.ask("{ person(id: \"" + id(PERSON, "ann") + "\") { found: statements(query: \"embassies\") { "
                + "totalCount edges { highlights { text } } facets { months { count } } } "
                + "none: statements(query: \"follow\") { totalCount } all: statements { facets { speakers { count } } } } }");
        assertThat(answer.getInt("data.person.found.totalCount")).isEqualTo(1);
        assertThat(answer.getList("data.person.found.edges[0].highlights")).isNotEmpty();
        assertThat(answer.getInt("data.person.found.facets.months[0].count")).isEqualTo(1);
        assertThat(answer.getInt("data.person.none.totalCount")).isZero();
        assertThat(answer.getInt("data.person.all.facets.speakers[0].count")).isEqualTo(1);
    }

    @Test
    void aBeginningIsCompleted() {
        JsonPath answer = Graph.ask("{ suggest(prefix: \"an\") { kind text query node { id ... on Person { familyName } } } "
                + "one: suggest(prefix: \"ENCOUNTER AT\", first: 1) { kind text query node { id } } "
                + "none: suggest(prefix: \"\") { text } }");
        assertThat(answer.getString("data.suggest[0].kind")).isEqualTo("PERSON");
        assertThat(answer.getString("data.suggest[0].query")).isEqualTo("speaker:\"Ann Arbor\"");
        assertThat(answer.getString("data.suggest[0].node.familyName")).isEqualTo("Arbor");
        assertThat(answer.getString("data.one[0].node.id")).isEqualTo(id(MEETING, "encounter"));
        assertThat(answer.getList("data.none")).isEmpty();
        for (String query : List.of(answer.getString("data.suggest[0].query"), answer.getString("data.one[0].query")))
            assertThat(Graph.ask("{ statements(query: \"" + query.replace("\"", "\\\"") + "\") { totalCount } }")
                    .getInt("data.statements.totalCount")).as(query).isEqualTo(1);
    }

    @Test
    void aSearchWithoutHitsSaysWhatItMayHaveMeant() {
        JsonPath answer = Graph.ask("{ typo: statements(query: \"reopan emblassies\") { totalCount didYouMean } "
                + "name: statements(query: \"speaker:arbour\") { edges { cursor } didYouMean } "
                + "hits: statements(query: \"reopen\") { nodes { id } didYouMean } "
                + "unseen: statements(query: \"reopen\") { didYouMean } "
                + "hopeless: statements(query: \"zzzzqqq\") { didYouMean } all: statements { didYouMean } "
                + "below: person(id: \"" + id(PERSON, "ann") + "\") { statements(query: \"reopan\") { didYouMean } } }");
        assertThat(answer.getString("data.typo.didYouMean")).isEqualTo("reopen embassies");
        assertThat(answer.getString("data.name.didYouMean")).isEqualTo("speaker:arbor");
        assertThat(answer.getString("data.below.statements.didYouMean")).isEqualTo("reopen");
        for (String none : List.of("hits", "unseen", "hopeless", "all"))
            assertThat(answer.<Object> get("data." + none + ".didYouMean")).as(none).isNull();
    }

    @Test
    void statementsCanBeOrderedByTheirSources() {
        JsonPath first = Graph.ask("{ statements(orderBy: MOST_SOURCES, first: 1) { nodes { text } pageInfo { endCursor } } "
                + "person(id: \"" + id(PERSON, "ann") + "\") { statements(orderBy: MOST_SOURCES) { nodes { text } } } }");
        assertThat(first.getList("data.statements.nodes.text")).containsExactly("We agreed to reopen both embassies");
        assertThat(first.getList("data.person.statements.nodes.text")).containsExactly("We agreed to reopen both embassies");
        JsonPath second = Graph.ask("{ statements(orderBy: MOST_SOURCES, after: \""
                + first.getString("data.statements.pageInfo.endCursor") + "\") { nodes { text } } }");
        assertThat(second.getList("data.statements.nodes.text")).containsExactly("Visas will follow the embassies");
    }
}
