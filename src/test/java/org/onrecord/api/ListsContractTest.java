package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.SOURCE;

import java.util.ArrayList;
import java.util.List;

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
class ListsContractTest {

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    /** Once, and again after the one test that adds to it. */
    @BeforeAll
    void writeRecord() {
        record.empty();
        CrowdRecord.write(sessions);
    }

    /** The field with its arguments (a dot leads below a node), how many rows, and what tells one row from another. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "statements(orderBy: OLDEST | 192 | text", "statements(orderBy: NEWEST | 192 | text",
            "statements(query: \"words\", orderBy: RELEVANCE | 192 | text", "people(orderBy: NAME | 65 | name",
            "organizations(orderBy: NAME | 1 | name", "meetings(orderBy: OLDEST | 65 | name",
            "meetings(orderBy: NEWEST | 65 | name", "meetings(orderBy: NAME | 65 | name",
            "sources(orderBy: NEWEST | 129 | headline",
            "HUB.meetings(orderBy: OLDEST | 64 | name", "HUB.meetings(orderBy: NEWEST | 64 | name",
            "HUB.met( | 64 | person { name }",
            "HUB.mentionedIn(orderBy: OLDEST | 64 | text", "HUB.mentionedIn(query: \"words\" | 64 | text",
            "P0.statements(orderBy: NEWEST | 3 | text", "P0.sources( | 3 | headline", "TOUR.children( | 64 | name",
            "M0.participants( | 3 | person { name }", "M0.statements(orderBy: OLDEST | 3 | text", "BIG.quotations( | 64 | text",
            "BIG.statements(orderBy: NEWEST | 64 | text", "BIG.people( | 64 | name",
            "OUTLET.sources(orderBy: OLDEST | 129 | headline",
            "OUTLET.people( | 64 | name", "OUTLET.meetings( | 64 | name" })
    void pagesYieldEachRowOnceForwardsAndBackwards(String list, int size, String label) {
        List<String> forwards = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(list, "first: 50" + (cursor == null ? "" : ", after: \"" + cursor + "\""), label);
            forwards.addAll(page.getList("nodes").stream().map(Object::toString).toList());
            assertThat(page.getInt("totalCount")).isEqualTo(size);
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(cursor != null);
            cursor = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (cursor != null);
        assertThat(forwards).hasSize(size).doesNotHaveDuplicates();

        List<String> backwards = new ArrayList<>();
        do {
            JsonPath page = page(list, "last: 50" + (cursor == null ? "" : ", before: \"" + cursor + "\""), label);
            backwards.addAll(0, page.getList("nodes").stream().map(Object::toString).toList());
            cursor = page.getBoolean("pageInfo.hasPreviousPage") ? page.getString("pageInfo.startCursor") : null;
        } while (cursor != null);
        assertThat(backwards).isEqualTo(forwards);
    }

    private static JsonPath page(String list, String paging, String label) {
        int dot = list.indexOf('.') > 0 && Character.isUpperCase(list.charAt(1)) || list.startsWith("P0")
                || list.startsWith("M0")
                        ? list.indexOf('.')
                        : -1;
        String field = list.substring(dot + 1);
        String connection = field + (field.endsWith("(") ? "" : ", ") + paging
                + ") { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { " + label + " } }";
        if (dot < 0)
            return Graph.ask("{ list: " + connection + " }").setRootPath("data.list");
        String node = switch (list.substring(0, dot)) {
            case "HUB" -> "person(id: \"" + id(PERSON, "hub");
            case "P0" -> "person(id: \"" + id(PERSON, "p0");
            case "TOUR" -> "meeting(id: \"" + id(MEETING, "tour");
            case "M0" -> "meeting(id: \"" + id(MEETING, "m0");
            case "BIG" -> "source(id: \"" + id(SOURCE, "big");
            case "OUTLET" -> "organization(id: \"" + id(ORGANIZATION, "outlet");
            default -> throw new IllegalArgumentException(list);
        };
        return Graph.ask("{ node: " + node + "\") { list: " + connection + " } }").setRootPath("data.node.list");
    }

    @ParameterizedTest
    @CsvSource({ "statements(orderBy: OLDEST, 192, text", "people(orderBy: NAME, 65, name" })
    void pagesOfStoredKeysAreExactWhileRowsAreAdded(String list, int size, String label) {
        JsonPath page = page(list, "first: 50", label);
        List<Object> rows = new ArrayList<>(page.getList("nodes"));
        try {
            CrowdRecord.add(sessions);
            while (page.getBoolean("pageInfo.hasNextPage")) {
                page = page(list, "first: 50, after: \"" + page.getString("pageInfo.endCursor") + "\"", label);
                rows.addAll(page.getList("nodes"));
            }
        } finally {
            writeRecord();
        }
        assertThat(rows).hasSize(size).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheTotalCanBeAskedFor() {
        JsonPath answer = Graph.ask("{ statements { totalCount } person(id: \"" + id(PERSON, "hub")
                + "\") { met { totalCount } meetings { totalCount } } }");
        assertThat(answer.getInt("data.statements.totalCount")).isEqualTo(192);
        assertThat(answer.getInt("data.person.met.totalCount")).isEqualTo(64);
        assertThat(answer.getInt("data.person.meetings.totalCount")).isEqualTo(64);
    }
}
