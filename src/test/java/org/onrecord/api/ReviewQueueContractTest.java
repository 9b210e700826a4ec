package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.CLAIM;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.SOURCE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What waits for review, in one list whatever it is. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ReviewQueueContractTest extends CuratedTestCase {

    private static final List<String> BY_CONFIDENCE = List.of(proposal(CLAIM, "hours"), proposal(QUOTATION, "open"),
            proposal(QUOTATION, "said"), proposal(QUOTATION, "late"), proposal(CLAIM, "venue"), proposal(MEETING, "summit"),
            proposal(ORGANIZATION, "guild"), proposal(PERSON, "dora"));

    /** "At the summit at the lake, which took two hours, Dora Dell said …" and the second source, then what has no place. */
    private static final List<String> BY_SOURCE = List.of(proposal(MEETING, "summit"), proposal(CLAIM, "venue"),
            proposal(CLAIM, "hours"), proposal(PERSON, "dora"), proposal(QUOTATION, "said"), proposal(QUOTATION, "open"),
            proposal(QUOTATION, "late"), proposal(ORGANIZATION, "guild"));

    @Test
    void theLeastSureComeFirstAndUnknownOnesBeforeThem() {
        JsonPath queue = queue("", "totalCount nodes { kind confidence rule proposedAt source { headline } subject { id } }");
        assertThat(queue.getList("nodes.subject.id")).isEqualTo(BY_CONFIDENCE);
        assertThat(queue.getInt("totalCount")).isEqualTo(8);
        assertThat(queue.getList("nodes.kind")).containsExactly("CLAIM", "QUOTATION", "QUOTATION", "QUOTATION", "CLAIM",
                "MEETING",
                "ORGANIZATION", "PERSON");
        assertThat(queue.getList("nodes.confidence")).containsExactly(null, 0.3f, 0.4f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f);
        assertThat(queue.getString("nodes[0].rule")).isEqualTo("rule-of-elsewhere");
        assertThat(queue.getString("nodes[0].proposedAt")).isEqualTo("2025-03-01T12:00:00Z");
        assertThat(queue.getList("nodes.source.headline")).containsExactly("Calm at the lake", "Late boats", "Calm at the lake",
                "Late boats", "Calm at the lake", "Calm at the lake", "Calm at the lake");
        assertThat(queue.<Object> get("nodes[6].source")).as("the guild has no place in a source").isNull();
    }

    @Test
    void bySourceTheyComeAsTheyStandThere() {
        assertThat(queue("orderBy: SOURCE", "nodes { subject { id } }").getList("nodes.subject.id")).isEqualTo(BY_SOURCE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "CONFIDENCE", "SOURCE" })
    void pagesOfEachSizeGiveTheWholeListForwardsAndBackwards(String order) {
        List<String> all = order.equals("SOURCE") ? BY_SOURCE : BY_CONFIDENCE;
        for (int size : List.of(1, 3, all.size())) {
            assertThat(walk(order, size, true)).as("forwards by " + size).isEqualTo(all);
            assertThat(walk(order, size, false)).as("backwards by " + size).isEqualTo(all);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "CONFIDENCE", "SOURCE" })
    void betweenTwoCursorsStandsWhatTheListHasThere(String order) {
        List<String> cursors = queue("orderBy: " + order, "edges { cursor }").getList("edges.cursor");
        List<String> all = order.equals("SOURCE") ? BY_SOURCE : BY_CONFIDENCE;
        for (String end : List.of("first: 8", "last: 2"))
            for (int from = 0; from < all.size(); from += 2)
                for (int to = from + 1; to < all.size(); to += 3) {
                    JsonPath page = queue(
                            "orderBy: " + order + ", " + end + ", after: \"" + cursors.get(from) + "\", before: \""
                                    + cursors.get(to) + "\"",
                            "nodes { subject { id } } pageInfo { hasPreviousPage hasNextPage }");
                    List<String> within = all.subList(from + 1, to);
                    int size = Math.min(within.size(), end.endsWith("8") ? 8 : 2);
                    List<String> expected = end.startsWith("first") ? within.subList(0, size)
                            : within.subList(within.size() - size, within.size());
                    assertThat(page.getList("nodes.subject.id")).isEqualTo(expected);
                    assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isTrue();
                    assertThat(page.getBoolean("pageInfo.hasNextPage")).isTrue();
                }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "CONFIDENCE", "SOURCE" })
    void whatIsDecidedMeanwhileShiftsNothing(String order) {
        List<String> all = new ArrayList<>(order.equals("SOURCE") ? BY_SOURCE : BY_CONFIDENCE);
        JsonPath first = queue("first: 3, orderBy: " + order, "pageInfo { endCursor }");
        mutate("confirmProposal", "id: \"" + all.get(0) + "\"", "");
        mutate("rejectProposal", "id: \"" + all.get(2) + "\"", "");
        mutate("rejectProposal", "id: \"" + all.get(4) + "\"", "");
        JsonPath second = queue("orderBy: " + order + ", after: \"" + first.getString("pageInfo.endCursor") + "\"",
                "totalCount nodes { subject { id } } pageInfo { hasPreviousPage }");
        all.remove(4);
        assertThat(second.getList("nodes.subject.id")).isEqualTo(all.subList(3, all.size()));
        assertThat(second.getInt("totalCount")).isEqualTo(5);
        assertThat(second.getBoolean("pageInfo.hasPreviousPage")).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = { "kind: [CLAIM] | 2", "kind: [PERSON, MEETING] | 2", "kind: [] | 0",
            "source: ['FIRST'] | 5", "source: ['SECOND'] | 2", "source: ['FIRST', 'SECOND'] | 7", "source: ['NONE'] | 0",
            "source: [] | 0", "rule: ['sentence-subject'] | 2", "rule: ['first-mention', 'event-noun'] | 3",
            "rule: ['none'] | 0",
            "confidenceFrom: 0.4 | 6", "confidenceTo: 0.4 | 3", "confidenceFrom: 0.4, confidenceTo: 0.5 | 3",
            "updatedSince: '2025-03-01T12:00:00Z' | 8", "updatedSince: '2025-03-01T12:00:01Z' | 0",
            "kind: [QUOTATION], source: ['SECOND'], rule: ['sentence-subject'], confidenceTo: 0.9 | 1" })
    void aFilterNarrowsBothOrdersAndTheTotal(String filter, int hits) {
        String given = filter.replace('\'', '"').replace("FIRST", id(SOURCE, "first")).replace("SECOND", id(SOURCE, "second"))
                .replace("NONE", id(SOURCE, "none"));
        for (String order : List.of("CONFIDENCE", "SOURCE")) {
            JsonPath queue = queue("orderBy: " + order + ", filter: {" + given + "}", "totalCount nodes { subject { id } }");
            assertThat(queue.getList("nodes")).as(order).hasSize(hits);
            assertThat(queue.getInt("totalCount")).as(order).isEqualTo(hits);
        }
    }

    @Test
    void aCursorOfTheOtherOrderIsNone() {
        String cursor = queue("first: 1", "pageInfo { endCursor }").getString("pageInfo.endCursor");
        assertThat(
                Graph.send(token, "{ reviewQueue(orderBy: SOURCE, after: \"" + cursor + "\") { totalCount nodes { kind } } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("BAD_CURSOR");
    }

    @Test
    void theQueueIsForCurators() {
        assertThat(Graph.send("{ reviewQueue { totalCount } }").getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aPageCostsTheSameHoweverManyAreOnIt() {
        String selection = "nodes { kind source { headline } subject { id ... on Quotation { text statement { text } } } }";
        queue("first: 3", selection);
        long few = statements("first: 3", selection);
        long many = statements("first: 8", selection);
        assertThat(many).isLessThanOrEqualTo(few + 8);
    }

    private long statements(String arguments, String selection) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        queue(arguments, selection);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private List<String> walk(String order, int size, boolean forwards) {
        List<String> ids = new ArrayList<>();
        String place = "";
        for (boolean more = true; more;) {
            JsonPath page = queue("orderBy: " + order + (forwards ? ", first: " : ", last: ") + size + place,
                    "nodes { subject { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }");
            List<String> found = new ArrayList<>(page.getList("nodes.subject.id"));
            if (!forwards)
                Collections.reverse(found);
            ids.addAll(found);
            more = page.getBoolean(forwards ? "pageInfo.hasNextPage" : "pageInfo.hasPreviousPage");
            assertThat(page.getBoolean(forwards ? "pageInfo.hasPreviousPage" : "pageInfo.hasNextPage"))
                    .isEqualTo(!place.isEmpty());
            place = forwards ? ", after: \"" + page.getString("pageInfo.endCursor") + "\""
                    : ", before: \"" + page.getString("pageInfo.startCursor") + "\"";
        }
        if (!forwards)
            Collections.reverse(ids);
        return ids;
    }

    private JsonPath queue(String arguments, String selection) {
        return Graph
                .ask(token, "{ reviewQueue" + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { " + selection + " } }")
                .setRootPath("data.reviewQueue");
    }
}
