package org.onrecord.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.Person;
import org.onrecord.record.ReviewStatus;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class PathsContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Paths paths;

    private final SmallRecord record = new SmallRecord();
    private final Map<String, Person> people = new HashMap<>();

    /** Who met whom is written as pairs of letters; people are made in the order in which they are named. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # case                          | who met whom         | from | to | hops | chain
            oneself                         | ab                   | a    | a  | 6    | a
            strangers                       | ab cd                | a    | d  | 6    | -
            somebody who met nobody         | ab c                 | a    | c  | 6    | -
            one hop                         | ab                   | a    | b  | 1    | ab
            one hop, the other way          | ab                   | b    | a  | 6    | ba
            two hops                        | ab bc                | a    | c  | 6    | abc
            two hops, one allowed           | ab bc                | a    | c  | 1    | -
            two hops, two allowed           | ab bc                | a    | c  | 2    | abc
            three hops                      | ab bc cd             | a    | d  | 6    | abcd
            three hops, two allowed         | ab bc cd             | a    | d  | 2    | -
            six hops                        | ab bc cd de ef fg    | a    | g  | 6    | abcdefg
            seven hops                      | ab bc cd de ef fg gh | a    | h  | 6    | -
            a short cut                     | ab bc cd ac          | a    | d  | 6    | acd
            a meeting of three              | abc cd               | a    | d  | 6    | acd
            the longer in the record        | ab ac bd cd          | a    | d  | 6    | abd
            the more often met              | ab ac bd cd cd       | a    | d  | 6    | acd
            the more often met, backwards   | ab ac bd cd cd       | d    | a  | 6    | dca
            a circle                        | ab bc cd da          | a    | c  | 6    | abc
            """)
    void aShortestChain(String which, String meetings, String from, String to, int hops, String chain) {
        for (String meeting : meetings.split(" "))
            meet(meeting);
        record.save(sessions);
        Optional<List<Paths.Hop>> found = paths.shortest(id(from), id(to), hops);
        assertThat(found.map(steps -> chain(from, steps))).isEqualTo(Optional.ofNullable(chain));
        assertThat(paths.shortest(id(from), id(to), hops)).isEqualTo(found);
    }

    @Test
    void eachHopHasItsThreeLatestMeetings() {
        meet("ab").setStartDate(null);
        Meeting early = record.meeting("2025-01", person("a"), person("b"));
        Meeting late = record.meeting("2025-03", person("a"), person("b"));
        Meeting between = record.meeting("2025-02", person("a"), person("b"));
        record.save(sessions);
        assertThat(paths.shortest(id("a"), id("b"), 1)).contains(List.of(
                new Paths.Hop(id("a"), id("b"), List.of(late.getId(), between.getId(), early.getId()))));
    }

    @Test
    void strangersOfOneTourStayApart() {
        Meeting tour = meet("abc");
        meet("ab").setParent(tour);
        meet("ac").setParent(tour);
        record.save(sessions);
        assertThat(paths.shortest(id("b"), id("c"), 6).map(steps -> chain("b", steps))).contains("bac");
    }

    @Test
    void aRejectedPersonIsNoLink() {
        meet("ab");
        meet("bc");
        person("b").setReviewStatus(ReviewStatus.REJECTED);
        record.save(sessions);
        assertThat(paths.shortest(id("a"), id("c"), 6)).isEmpty();
        assertThat(paths.shortest(id("a"), id("b"), 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { Paths.MAX_PARTICIPANTS, Paths.MAX_PARTICIPANTS + 1 })
    void anAssemblyIsNoMeetingOfAll(int size) {
        Person[] all = IntStream.range(0, size).mapToObj(i -> record.person("Delegate " + i)).toArray(Person[]::new);
        record.meeting("2025-09-23", all);
        record.save(sessions);
        assertThat(paths.shortest(all[0].getId(), all[1].getId(), 6).isPresent()).isEqualTo(size <= Paths.MAX_PARTICIPANTS);
    }

    @Test
    void unknownPeopleHaveNoChain() {
        meet("ab");
        record.save(sessions);
        assertThat(paths.shortest(-1, id("a"), 6)).isEmpty();
        assertThat(paths.shortest(id("a"), -1, 6)).isEmpty();
        assertThat(paths.shortest(-1, -1, 6)).isEmpty();
    }

    @Test
    void aLevelTakesOneStatement() {
        for (String meeting : List.of("ab", "bc", "cd", "de"))
            meet(meeting);
        record.save(sessions);
        var found = StatementCount.of(sessions, () -> paths.shortest(id("a"), id("e"), 6));
        assertThat(found.value()).hasValueSatisfying(steps -> assertThat(steps).hasSize(4));
        assertThat(found.statements()).as("both known, four levels, the meetings").isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, Paths.MAX_HOPS + 1 })
    void hopsAreBounded(int hops) {
        assertThatThrownBy(() -> paths.shortest(1, 2, hops)).isInstanceOf(IllegalArgumentException.class);
    }

    private Meeting meet(String names) {
        return record.meeting("2025-02-27", names.chars().mapToObj(c -> person(Character.toString(c))).toArray(Person[]::new));
    }

    private Person person(String name) {
        return people.computeIfAbsent(name, record::person);
    }

    private long id(String name) {
        return people.get(name).getId();
    }

    private String chain(String from, List<Paths.Hop> steps) {
        StringBuilder chain = new StringBuilder(from);
        long at = id(from);
        for (Paths.Hop step : steps) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.meetings()).isNotEmpty();
            at = step.to();
            chain.append(name(at));
        }
        return chain.toString();
    }

    private String name(long id) {
        return people.keySet().stream().filter(name -> id(name) == id).findFirst().orElse("?");
    }
}
