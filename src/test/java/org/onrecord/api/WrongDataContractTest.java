package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.PERSON;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

/** The framework gave aliased fields and large batches the values of others: our own loaders must not. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongDataContractTest {

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    /** Once: nobody here changes anything. */
    @BeforeAll
    void writeRecord() {
        record.empty();
        CrowdRecord.write(sessions);
    }

    @Test
    void aliasesAndSixtyFourParentsEachGetTheirOwn() {
        JsonPath people = Graph.ask("""
                { people(query: "person", orderBy: NAME, first: 100) { nodes { name
                    one: statements(first: 1) { nodes { text } } two: statements(first: 2) { nodes { text } totalCount }
                    old: statements(first: 1, orderBy: OLDEST) { nodes { text history { reason } } }
                    found: statements(query: "words 1") { totalCount }
                    role: roleOn(date: "2025") { role } none: roleOn(date: "2019") { role }
                    met(first: 1) { nodes { meetingCount one: meetings(first: 1) { name } all: meetings(first: 5) { name } } }
                    meetings(orderBy: OLDEST, first: 1) { nodes { a: participants(first: 1) { nodes { person { name } } }
                        b: participants(last: 1) { nodes { person { name } } } } } } } }""").setRootPath("data.people.nodes");
        assertThat(people.getList("name")).containsExactlyElementsOf(
                IntStream.range(0, CrowdRecord.SIZE).mapToObj(CrowdRecord::name).toList());
        for (int i = 0; i < CrowdRecord.SIZE; i++) {
            String person = "[" + i + "].";
            assertThat(people.getList(person + "one.nodes.text")).containsExactly(CrowdRecord.words(i, 2));
            assertThat(people.getList(person + "two.nodes.text")).containsExactly(CrowdRecord.words(i, 2),
                    CrowdRecord.words(i, 1));
            assertThat(people.getInt(person + "two.totalCount")).isEqualTo(3);
            assertThat(people.getList(person + "old.nodes.text")).containsExactly(CrowdRecord.words(i, 0));
            assertThat(people.getList(person + "old.nodes[0].history.reason")).containsExactly(CrowdRecord.words(i, 0));
            assertThat(people.getList(person + "role.role")).containsExactly("Role of " + CrowdRecord.name(i));
            assertThat(people.getList(person + "none")).isEmpty();
            assertThat(people.getInt(person + "met.nodes[0].meetingCount")).as("with Hub").isEqualTo(2);
            assertThat(people.getList(person + "met.nodes[0].one")).hasSize(1);
            assertThat(people.getList(person + "met.nodes[0].all.name")).containsExactlyInAnyOrder(
                    "Meeting of " + CrowdRecord.name(i),
                    "Meeting of " + CrowdRecord.name((i + CrowdRecord.SIZE - 1) % CrowdRecord.SIZE));
            assertThat(people.getList(person + "meetings.nodes[0].a.nodes.person.name")).containsExactly("Hub Hubbard");
            assertThat(people.getList(person + "meetings.nodes[0].b.nodes.person.name"))
                    .containsExactly(CrowdRecord.name(i == 0 ? 1 : i));
        }
    }

    @Test
    void aliasedRootsEachGetTheirOwn() {
        JsonPath answer = Graph.ask("{ a: people(orderBy: NAME, first: 1) { nodes { name } } b: people(orderBy: NAME, last: 1) "
                + "{ nodes { name } } c: person(id: \"" + id(PERSON, "p1") + "\") { name } d: person(id: \"" + id(PERSON, "p2")
                + "\") { name } }");
        assertThat(answer.getString("data.a.nodes[0].name")).isEqualTo("Hub Hubbard");
        assertThat(answer.getString("data.b.nodes[0].name")).isEqualTo(CrowdRecord.name(63));
        assertThat(answer.getString("data.c.name")).isEqualTo(CrowdRecord.name(1));
        assertThat(answer.getString("data.d.name")).isEqualTo(CrowdRecord.name(2));
    }

    /** Four thousand values, and no more SQL statements for sixty-four arguments than for one. */
    @Test
    void sixtyFourAliasesOfOneFieldEachGetTheirOwnInOneBatch() {
        String people = "{ people(query: \"person\", orderBy: NAME, first: 100) { nodes { %s } } }";
        IntFunction<String> alias = i -> "a%d: roleOn(date: \"%d\") { role } ".formatted(i, 1990 + i);
        long forOne = statements(() -> Graph.ask(people.formatted(alias.apply(0))));
        JsonPath[] answer = new JsonPath[1];
        long forAll = statements(() -> answer[0] = Graph.ask(people.formatted(each(alias))));
        assertThat(forAll).isEqualTo(forOne);
        List<Map<String, List<Map<String, String>>>> found = answer[0].getList("data.people.nodes");
        assertThat(found).hasSize(CrowdRecord.SIZE);
        for (int person = 0; person < CrowdRecord.SIZE; person++)
            for (int i = 0; i < 64; i++)
                assertThat(found.get(person).get("a" + i)).as("person %d in %d", person, 1990 + i).isEqualTo(
                        1990 + i < 2020 ? List.of() : List.of(Map.of("role", "Role of " + CrowdRecord.name(person))));
    }

    @Test
    void sixtyFourAliasesOfOneListEachGetTheirOwnPage() {
        JsonPath hub = Graph.ask("{ person(id: \"" + id(PERSON, "hub") + "\") { "
                + each(i -> "a%d: met(first: %d) { nodes { person { name } } } ".formatted(i, i + 1)) + " } }")
                .setRootPath("data.person");
        List<String> all = hub.getList("a63.nodes.person.name");
        assertThat(all).hasSize(64).doesNotHaveDuplicates();
        for (int i = 0; i < 64; i++)
            assertThat(hub.getList("a" + i + ".nodes.person.name")).isEqualTo(all.subList(0, i + 1));
    }

    private static String each(IntFunction<String> alias) {
        return IntStream.range(0, 64).mapToObj(alias).collect(Collectors.joining());
    }

    private long statements(Runnable asking) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        asking.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
