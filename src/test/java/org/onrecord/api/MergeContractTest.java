package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.CLAIM;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.SOURCE;
import static org.onrecord.record.RecordKind.STATEMENT;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.Identifier;
import org.onrecord.record.Meeting;
import org.onrecord.record.OtherName;
import org.onrecord.record.Person;
import org.onrecord.record.Place;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Two people, bodies or meetings that are one: all that refers to either refers to the one that stays. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class MergeContractTest extends CuratedTestCase {

    @Test
    void allThatRefersToAPersonRefersToTheOther() {
        change(Person.class, PERSON, "dora", dora -> {
            dora.getIdentifiers().add(new Identifier("register", "D1"));
            dora.getOtherNames().add(new OtherName("Дора", "ru", null));
        });
        JsonPath done = merge("People", "person { id name otherNames { name } identifiers { value } evidence { exact }"
                + " history { action actor before after reason } }", PERSON, "dora", "ann");
        assertThat(done.getList("userErrors")).isEmpty();
        JsonPath person = done.setRootPath("data.done.person");
        assertThat(person.getString("name")).isEqualTo("Ann Arbor");
        assertThat(person.getList("otherNames.name")).containsExactly("Dora Dell", "Дора");
        assertThat(person.getList("identifiers.value")).containsExactly("D1");
        assertThat(person.getList("evidence.exact")).containsExactly("Dora Dell");
        assertThat(person.getList("history.action")).containsExactly("MERGED");
        assertThat(person.getString("history[0].before")).isEqualTo(id(PERSON, "dora"));
        assertThat(person.getString("history[0].reason")).isEqualTo("the same");
        JsonPath asked = Graph.ask("{ old: person(id: \"" + id(PERSON, "dora") + "\") { id }"
                + " statements(filter: {speaker: [\"" + id(PERSON, "ann")
                + "\"]}, orderBy: OLDEST) { nodes { id speaker { ... on Person { id } } } }"
                + " named: statements(query: \"speaker:dell\") { totalCount }"
                + " open: statement(id: \"" + id(STATEMENT, "open") + "\") { mentions { id } speakerCandidates { __typename } }"
                + " meeting(id: \"" + id(MEETING, "summit") + "\") { participants { nodes { role person { id } } } }"
                + " people(query: \"dell\") { nodes { id } }"
                + " meetings(filter: {participant: [\"" + id(PERSON, "dora") + "\"]}) { totalCount } }").setRootPath("data");
        assertThat(asked.getString("old.id")).isEqualTo(id(PERSON, "ann"));
        assertThat(asked.getList("statements.nodes.speaker.id")).hasSize(3).containsOnly(id(PERSON, "ann"));
        assertThat(asked.getInt("named.totalCount")).isEqualTo(3);
        assertThat(asked.getList("open.mentions.id")).containsExactly(id(PERSON, "ann"));
        assertThat(asked.getList("open.speakerCandidates")).as("only one is left, who then is the speaker").isEmpty();
        assertThat(asked.getList("meeting.participants.nodes.role")).as("two roles stay two").containsExactly("Host", "Guest");
        assertThat(asked.getList("people.nodes.id")).containsExactly(id(PERSON, "ann"));
        assertThat(asked.getInt("meetings.totalCount")).isEqualTo(1);
    }

    @Test
    void twoPartsOfOneRoleBecomeOne() {
        change(Meeting.class, MEETING, "summit",
                summit -> summit.getParticipations().forEach(part -> part.setRole(part.getPosition() == 0 ? "Host" : null)));
        merge("People", "person { id }", PERSON, "dora", "ann");
        assertThat(Graph.ask("{ meeting(id: \"" + id(MEETING, "summit") + "\") { participants { nodes { role } } } }")
                .getList("data.meeting.participants.nodes.role")).containsExactly("Host");
    }

    @Test
    void allThatRefersToAMeetingRefersToTheOther() {
        change(Meeting.class, MEETING, "summit", summit -> summit.setPlace(new Place(null, "Lake", null)));
        JsonPath done = merge("Meetings", "meeting { id name place { locality } reviewStatus evidence { exact } }", MEETING,
                "summit", "breakfast").setRootPath("data.done.meeting");
        assertThat(done.getString("name")).isEqualTo("Breakfast");
        assertThat(done.getString("place.locality")).isEqualTo("Lake");
        assertThat(done.getString("reviewStatus")).isEqualTo("CONFIRMED");
        assertThat(done.getList("evidence.exact")).containsExactly("summit");
        JsonPath asked = Graph.ask("{ old: meeting(id: \"" + id(MEETING, "summit") + "\") { id participants { totalCount } }"
                + " said: statement(id: \"" + id(STATEMENT, "said") + "\") { meeting { id } }"
                + " open: statement(id: \"" + id(STATEMENT, "open") + "\") { about { id } }"
                + " found: statements(query: \"meeting:breakfast\") { nodes { id meeting { id } } }"
                + " claim: node(id: \"" + id(CLAIM, "venue") + "\") { ... on Claim { meeting { id } } } }").setRootPath("data");
        String breakfast = id(MEETING, "breakfast");
        assertThat(asked.getString("old.id")).isEqualTo(breakfast);
        assertThat(asked.getInt("old.participants.totalCount")).isEqualTo(2);
        assertThat(asked.getString("said.meeting.id")).isEqualTo(breakfast);
        assertThat(asked.getList("open.about.id")).containsExactly(breakfast);
        assertThat(asked.getList("found.nodes.id")).contains(id(STATEMENT, "said"));
        assertThat(asked.getString("claim.meeting.id")).isEqualTo(breakfast);
    }

    @Test
    void allThatRefersToABodyRefersToTheOther() {
        merge("Organizations", "organization { id }", ORGANIZATION, "press", "guild");
        JsonPath asked = Graph.ask("{ source(id: \"" + id(SOURCE, "first") + "\") { publisher { id name otherNames { name } } }"
                + " statements(filter: {publisher: [\"" + id(ORGANIZATION, "guild") + "\"]}) { totalCount }"
                + " sources(filter: {publisher: [\"" + id(ORGANIZATION, "press") + "\"]}) { totalCount } }")
                .setRootPath("data");
        assertThat(asked.getString("source.publisher.id")).isEqualTo(id(ORGANIZATION, "guild"));
        assertThat(asked.getList("source.publisher.otherNames.name")).containsExactly("Lake Press");
        assertThat(asked.getInt("statements.totalCount")).isEqualTo(3);
        assertThat(asked.getInt("sources.totalCount")).isEqualTo(2);
    }

    @Test
    void aMeetingIsNotMergedWithWhatItIsAPartOf() {
        change(Meeting.class, MEETING, "summit", summit -> summit.setParent(find(Meeting.class, MEETING, "breakfast")));
        assertThat(code(merge("Meetings", "meeting { id }", MEETING, "summit", "breakfast"))).isEqualTo("PART_OF_OTHER");
        assertThat(code(merge("Meetings", "meeting { id }", MEETING, "breakfast", "summit"))).isEqualTo("PART_OF_OTHER");
    }

    @Test
    void neighboursInASeriesAreNoneOnceTheyAreOne() {
        change(Meeting.class, MEETING, "summit", summit -> summit.setPrevious(find(Meeting.class, MEETING, "breakfast")));
        JsonPath done = merge("Meetings", "meeting { id previous { id } next { id } }", MEETING, "summit", "breakfast");
        assertThat(done.<Object> get("meeting.previous")).isNull();
        assertThat(done.<Object> get("meeting.next")).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "dora, dora, SAME_RECORD, merged", "x, ann, NOT_FOUND, merged", "ann, x, NOT_FOUND, into" })
    void whatCannotBeMergedIsSaid(String merged, String into, String code, String field) {
        JsonPath done = merge("People", "person { id }", PERSON, merged, into);
        assertThat(done.<Object> get("person")).isNull();
        assertThat(code(done)).isEqualTo(code);
        assertThat(done.getList("userErrors[0].field")).containsExactly("input", field);
    }

    @Test
    void theHistoryOfBothIsKept() {
        mutate("confirmProposal", "id: \"" + id(PERSON, "dora") + "\"", "");
        merge("People", "person { id }", PERSON, "dora", "ann");
        List<HistoryAction> former = sessions.fromSession(session -> session
                .createSelectionQuery("select h.action from HistoryEntry h where h.formerId = :id", HistoryAction.class)
                .setParameter("id", id(PERSON, "dora")).list());
        assertThat(former).containsExactly(HistoryAction.CONFIRMED);
    }

    private JsonPath merge(String what, String selection, RecordKind kind, String merged, String into) {
        return mutate("merge" + what, "merged: \"" + id(kind, merged) + "\", into: \"" + id(kind, into)
                + "\", reason: \"the same\"", selection);
    }

    private static String code(JsonPath done) {
        return done.getString("userErrors[0].code");
    }

    private <E extends RecordEntity> void change(Class<E> type, RecordKind kind, String key,
            Consumer<E> to) {
        RecordBuilder.write(sessions, session -> to.accept(find(type, kind, key)));
    }

    private <E extends RecordEntity> E find(Class<E> type, RecordKind kind, String key) {
        return sessions.getCurrentSession().createSelectionQuery("from " + type.getSimpleName() + " where publicId = :id", type)
                .setParameter("id", id(kind, key)).getSingleResult();
    }
}
