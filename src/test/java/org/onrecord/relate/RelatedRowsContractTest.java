package org.onrecord.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.Position;
import org.onrecord.record.Slice;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class RelatedRowsContractTest {

    /** Two undated statements, two of one day, and dates of each precision: what sorts differently if sorted wrongly. */
    private static final String[] DAYS = { null, null, "2025", "2025-02", "2025-02-27", "2025-02-27", "2025-03-01" };

    @Inject
    SessionFactory sessions;

    @Inject
    RelatedRows rows;

    private final SmallRecord record = new SmallRecord();

    /** Which of a person's seven statements (0 to 6, oldest first) a window shows, and what it says of its neighbours. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # which                      | size | end   | after | before | rows          | previous | next
            the first two                | 2    | false | -     | -      | 0 1           | false    | true
            all                          | 7    | false | -     | -      | 0 1 2 3 4 5 6 | false    | false
            more than there are          | 50   | false | -     | -      | 0 1 2 3 4 5 6 | false    | false
            none                         | 0    | false | -     | -      | ''            | false    | true
            after an undated one         | 2    | false | 0     | -      | 1 2           | true     | true
            after one of two equal days  | 2    | false | 4     | -      | 5 6           | true     | false
            after the last               | 2    | false | 6     | -      | ''            | true     | false
            the first before one         | 2    | false | -     | 4      | 0 1           | false    | true
            all before one               | 9    | false | -     | 4      | 0 1 2 3       | false    | true
            before the first             | 2    | false | -     | 0      | ''            | false    | true
            between two, one more there  | 2    | false | 0     | 4      | 1 2           | true     | true
            between two, all of them     | 9    | false | 0     | 4      | 1 2 3         | true     | true
            between neighbours           | 9    | false | 3     | 4      | ''            | true     | true
            the last two                 | 2    | true  | -     | -      | 5 6           | true     | false
            the last seven               | 7    | true  | -     | -      | 0 1 2 3 4 5 6 | false    | false
            the last before one          | 2    | true  | -     | 5      | 3 4           | true     | true
            the last before the second   | 2    | true  | -     | 1      | 0             | false    | true
            the last after one           | 2    | true  | 3     | -      | 5 6           | true     | false
            the last after one, all      | 9    | true  | 3     | -      | 4 5 6         | true     | false
            the last between two         | 2    | true  | 0     | 5      | 3 4           | true     | true
            """)
    void aWindow(String which, int size, boolean fromEnd, Integer after, Integer before, String expected, boolean previous,
            boolean next) {
        List<Statement> said = sevenStatements();
        long speaker = said.get(0).getSpeakerPerson().getId();

        Slice<RelatedRow> oldestFirst = window(speaker, false,
                new Window(size, fromEnd, key(said, after), key(said, before)));
        assertThat(numbers(said, oldestFirst)).isEqualTo(expected);
        assertThat(oldestFirst.hasPrevious()).isEqualTo(previous);
        assertThat(oldestFirst.hasNext()).isEqualTo(next);

        // Newest first is the same list upside down: what was at the end is at the beginning, after is before.
        Slice<RelatedRow> newestFirst = window(speaker, true,
                new Window(size, !fromEnd, key(said, before), key(said, after)));
        assertThat(new StringBuilder(numbers(said, newestFirst)).reverse()).hasToString(expected);
        assertThat(newestFirst.hasPrevious()).isEqualTo(next);
        assertThat(newestFirst.hasNext()).isEqualTo(previous);
    }

    @ParameterizedTest(name = "newest first {0}, from the end {1}")
    @CsvSource({ "false, false", "false, true", "true, false", "true, true" })
    void pagesYieldEachRowOnceWhileRowsAreAdded(boolean newestFirst, boolean fromEnd) {
        List<Statement> said = sevenStatements();
        Person speaker = said.get(0).getSpeakerPerson();
        List<Long> seen = new ArrayList<>();
        List<String> added = List.of("2024-01-01", "2025-02-27", "2026-01-01", "2025-02-26", "2025-02-28");
        Window window = new Window(2, fromEnd, null, null);
        for (int page = 0; page < 12; page++) {
            Slice<RelatedRow> slice = window(speaker.getId(), newestFirst, window);
            slice.rows().forEach(row -> seen.add(row.id()));
            if (!(fromEnd ? slice.hasPrevious() : slice.hasNext()))
                break;
            window = fromEnd ? new Window(2, true, null, slice.rows().get(0).position())
                    : new Window(2, false, slice.rows().get(1).position(), null);
            if (page < added.size())
                record.statement(added.get(page), speaker);
            record.save(sessions);
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(ids(said));
    }

    @Test
    void aCursorHoldsWhereItsRowIsGone() {
        List<Statement> said = sevenStatements();
        long speaker = said.get(0).getSpeakerPerson().getId();
        Position between = new Position.Key("2025-02-01", 1);
        assertThat(numbers(said, window(speaker, false, new Window(9, false, between, null)))).isEqualTo("4 5 6");
        assertThat(numbers(said, window(speaker, false, new Window(9, true, null, between)))).isEqualTo("0 1 2 3");
    }

    @Test
    void manyParentsTakeOneStatement() {
        Person quiet = record.person("Quiet");
        List<Person> speakers = IntStream.range(0, 64).mapToObj(i -> record.person("Speaker " + i)).toList();
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++)
            for (int n = 0; n <= i % 4; n++)
                said.add(record.statement("2025-01-0" + (n + 1), speakers.get(i)));
        record.save(sessions);
        List<Long> parents = Stream.concat(speakers.stream(), Stream.of(quiet, speakers.get(0))).map(Person::getId).toList();

        var pages = StatementCount.of(sessions,
                () -> rows.page(Relation.STATEMENTS_OF_PERSON, parents, false, Window.first(2)));
        assertThat(pages.statements()).isEqualTo(1);
        assertThat(pages.value()).hasSize(65).containsEntry(quiet.getId(), Slice.empty());
        for (int i = 0; i < speakers.size(); i++) {
            long speaker = speakers.get(i).getId();
            List<Long> own = ids(said.stream().filter(s -> s.getSpeakerPerson().getId() == speaker).toList());
            assertThat(pages.value().get(speaker).rows()).extracting(RelatedRow::id)
                    .isEqualTo(own.subList(0, Math.min(2, own.size())));
            assertThat(pages.value().get(speaker).hasNext()).isEqualTo(own.size() > 2);
        }

        var counts = StatementCount.of(sessions, () -> rows.count(Relation.STATEMENTS_OF_PERSON, parents));
        assertThat(counts.statements()).isEqualTo(1);
        assertThat(counts.value()).hasSize(65).containsEntry(quiet.getId(), 0L)
                .containsEntry(speakers.get(0).getId(), 1L).containsEntry(speakers.get(63).getId(), 4L);
    }

    @Test
    void noParentsTakeNoStatement() {
        var page = StatementCount.of(sessions,
                () -> rows.page(Relation.MEETINGS_OF_PERSON, List.of(), false, Window.first(2)));
        assertThat(page).isEqualTo(new StatementCount<>(Map.of(), 0));
        assertThat(rows.count(Relation.MEETINGS_OF_PERSON, List.of())).isEmpty();
    }

    /** Each query is right SQL on this store, also for nobody's rows and with both cursors. */
    @ParameterizedTest
    @EnumSource(Relation.class)
    void unknownParentsHaveNoRows(Relation relation) {
        Position.Key cursor = new Position.Key("", 1);
        for (boolean newestFirst : new boolean[] { false, true })
            assertThat(rows.page(relation, List.of(-1L), newestFirst, new Window(2, newestFirst, cursor, cursor)))
                    .isEqualTo(Map.of(-1L, Slice.empty()));
        assertThat(rows.count(relation, List.of(-1L))).isEqualTo(Map.of(-1L, 0L));
    }

    @Test
    void ranksAndNegativeSizesAreRefused() {
        Position rank = new Position.Rank(3);
        for (Window window : List.of(new Window(1, false, rank, null), new Window(1, false, null, rank),
                new Window(-1, false, null, null)))
            assertThatThrownBy(() -> rows.page(Relation.MEETINGS_OF_PERSON, List.of(1L), false, window))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Statement> sevenStatements() {
        Person speaker = record.person("Speaker");
        // Of each pair of equal days, the one that is made first is first; else the order of making is not that of the days.
        Statement[] said = new Statement[DAYS.length];
        for (int i : new int[] { 6, 0, 4, 2, 1, 5, 3 })
            said[i] = record.statement(DAYS[i], speaker);
        record.save(sessions);
        return Arrays.asList(said);
    }

    private Slice<RelatedRow> window(long speaker, boolean newestFirst, Window window) {
        return rows.page(Relation.STATEMENTS_OF_PERSON, List.of(speaker), newestFirst, window).get(speaker);
    }

    private static Position key(List<Statement> said, Integer number) {
        if (number == null)
            return null;
        String day = DAYS[number];
        return new Position.Key(day == null ? "" : day, said.get(number).getId());
    }

    private static String numbers(List<Statement> said, Slice<RelatedRow> slice) {
        List<Long> ids = ids(said);
        return String.join(" ", slice.rows().stream().map(row -> "" + ids.indexOf(row.id())).toList());
    }

    private static List<Long> ids(List<Statement> said) {
        return said.stream().map(Statement::getId).toList();
    }
}
