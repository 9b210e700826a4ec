package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.Position;
import org.onrecord.record.Source;
import org.onrecord.record.Window;
import org.onrecord.search.InvalidQuery.Code;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class PagingContractTest extends SearchTestCase {

    private static final String[] DAYS = { null, "2024", "2025", "2025-02", "2025-02-01", "2025-02-01", "2025-02-27" };

    /** Statements whose dates have every precision, many of them equal. */
    private Source source(int count) {
        return given(record -> {
            Source source = record.source("Remarks", null);
            Person speaker = record.person("Anna Sprecher");
            for (int i = 0; i < count; i++)
                record.statement(speaker, DAYS[i % DAYS.length], record.quotation(source, "same words " + "x ".repeat(i % 3)));
            return source;
        });
    }

    @ParameterizedTest
    @CsvSource({ ",NEWEST", ",OLDEST", ",RELEVANCE", "words,NEWEST", "words,OLDEST", "words,RELEVANCE" })
    void pagesYieldEachRowOnceInBothDirections(String text, StatementOrder order) {
        Source source = source(23);
        List<Long> all = ids(search(text, in(source), order, Window.first(50)));
        assertThat(all).hasSize(23).doesNotHaveDuplicates();
        assertThat(walk(text, source, order, false)).isEqualTo(all);
        assertThat(walk(text, source, order, true)).isEqualTo(all);
    }

    private List<Long> walk(String text, Source source, StatementOrder order, boolean backwards) {
        List<Long> seen = new ArrayList<>();
        Position at = null;
        boolean more = true;
        while (more) {
            Window window = new Window(5, backwards, backwards ? null : at, backwards ? at : null);
            SearchResult<StatementHit> result = search(text, in(source), order, window);
            List<StatementHit> rows = result.page().rows();
            boolean first = seen.isEmpty();
            seen.addAll(backwards ? 0 : seen.size(), ids(result));
            more = backwards ? result.page().hasPrevious() : result.page().hasNext();
            assertThat(rows).hasSize(more ? 5 : 3);
            assertThat(backwards ? result.page().hasNext() : result.page().hasPrevious()).isEqualTo(!first);
            at = rows.get(backwards ? 0 : rows.size() - 1).position();
        }
        return seen;
    }

    @Test
    void rowsAddedMeanwhileMoveNoOther() {
        Source source = source(14);
        List<Long> before = newest(in(source));
        List<Long> seen = new ArrayList<>();
        Position at = null;
        for (int page = 0; page < 20 && (page == 0 || at != null); page++) {
            SearchResult<StatementHit> result = search(null, in(source), StatementOrder.NEWEST, new Window(3, false, at, null));
            seen.addAll(ids(result));
            List<StatementHit> rows = result.page().rows();
            at = result.page().hasNext() ? rows.get(rows.size() - 1).position() : null;
            if (page < 3)
                given(record -> {
                    Source same = sessions.getCurrentSession().find(Source.class, source.getId());
                    return record.statement(record.person("Berta Zweite"), "2025-02-27", record.quotation(same, "newer"));
                });
        }
        assertThat(seen).doesNotHaveDuplicates();
        seen.retainAll(before);
        assertThat(seen).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ ",NEWEST", "words,RELEVANCE" })
    void windowsMayHaveTwoEnds(String text, StatementOrder order) {
        Source source = source(9);
        List<StatementHit> all = search(text, in(source), order, Window.first(50)).page().rows();
        List<Long> ids = all.stream().map(hit -> hit.card().id()).toList();
        Position after = all.get(1).position();
        Position before = all.get(7).position();
        assertThat(ids(search(text, in(source), order, new Window(9, false, after, before)))).isEqualTo(ids.subList(2, 7));
        assertThat(ids(search(text, in(source), order, new Window(2, false, after, before)))).isEqualTo(ids.subList(2, 4));
        assertThat(ids(search(text, in(source), order, new Window(2, true, after, before)))).isEqualTo(ids.subList(5, 7));
        assertThat(ids(search(text, in(source), order, new Window(9, true, null, after)))).isEqualTo(ids.subList(0, 1));
        assertThat(ids(search(text, in(source), order, new Window(9, true, before, after)))).isEmpty();
        assertThat(ids(search(text, in(source), order, new Window(0, false, null, null)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ ",NEWEST", "words,RELEVANCE" })
    void allAreCountedOnlyWhenAsked(String text, StatementOrder order) {
        Source source = source(9);
        List<StatementHit> rows = search(text, in(source), order, Window.first(4)).page().rows();
        assertThat(search(text, in(source), order, Window.first(4)).total()).isNull();
        for (Window window : List.of(Window.first(4), Window.first(0), new Window(4, false, rows.get(3).position(), null),
                new Window(4, true, null, null), new Window(4, true, null, rows.get(3).position())))
            assertThat(statements.find(new StatementQuery(text, in(source), order, window, false, true)).total()).isEqualTo(9);
    }

    @Test
    void equalDatesKeepAFixedOrder() {
        Source source = source(14);
        List<Long> oldest = new ArrayList<>(ids(search(null, in(source), StatementOrder.OLDEST, Window.first(50))));
        Collections.reverse(oldest);
        assertThat(newest(in(source))).isEqualTo(oldest);
    }

    @Test
    void cursorsOfAnotherOrderAreRefused() {
        Source source = source(1);
        assertRefused(null, source, StatementOrder.NEWEST, new Position.Rank(3), Code.BAD_CURSOR);
        assertRefused(null, source, StatementOrder.RELEVANCE, new Position.Rank(3), Code.BAD_CURSOR);
        assertRefused("words", source, StatementOrder.RELEVANCE, new Position.Key("2025", 1), Code.BAD_CURSOR);
        assertRefused("words", source, StatementOrder.RELEVANCE, new Position.Rank(-1), Code.BAD_CURSOR);
        assertRefused(null, source, StatementOrder.NEWEST, new Position.Key("lavrov", 1), Code.BAD_CURSOR);
        assertRefused("words", source, StatementOrder.RELEVANCE, new Position.Rank(9_999), Code.RESULT_WINDOW_EXCEEDED);
        assertRefused("words", source, StatementOrder.RELEVANCE, new Position.Rank(Integer.MAX_VALUE),
                Code.RESULT_WINDOW_EXCEEDED);
        assertThat(search("words", in(source), StatementOrder.RELEVANCE, new Window(5, false, new Position.Rank(9_994), null))
                .page().rows()).isEmpty();
    }

    private void assertRefused(String text, Source source, StatementOrder order, Position after, Code code) {
        assertThatThrownBy(() -> search(text, in(source), order, new Window(5, false, after, null)))
                .isInstanceOf(InvalidQuery.class).extracting("code").isEqualTo(code);
    }
}
