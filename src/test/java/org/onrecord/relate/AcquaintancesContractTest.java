package org.onrecord.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Person;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;
import org.onrecord.relate.Acquaintances.Pair;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class AcquaintancesContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Acquaintances acquaintances;

    private final SmallRecord record = new SmallRecord();
    private Person ann;
    private Person bob;
    private Person cem;
    private Person dee;

    @BeforeEach
    void people() {
        ann = record.person("Ann");
        bob = record.person("Bob");
        cem = record.person("Cem");
        dee = record.person("Dee");
    }

    @Test
    void theMostFrequentlyMetComeFirst() {
        record.meeting("2025-02-27", ann, bob, cem);
        record.meeting("2025-02", ann, cem);
        record.meeting(null, ann, cem);
        record.meeting(null, ann, dee);
        record.save(sessions);
        List<Acquaintance> met = met(ann, Window.first(10)).rows();
        assertThat(met).extracting(Acquaintance::person).containsExactly(cem.getId(), bob.getId(), dee.getId());
        assertThat(met).extracting(Acquaintance::meetings).containsExactly(3, 1, 1);
        assertThat(met).extracting(Acquaintance::first).containsExactly(new PartialDate(2025, 2, null),
                PartialDate.of(2025, 2, 27), null);
        assertThat(met).extracting(Acquaintance::last).containsExactly(PartialDate.of(2025, 2, 27),
                PartialDate.of(2025, 2, 27), null);
    }

    @Test
    void aTourIsNoMeetingOfAllWhoWereOnIt() {
        Meeting tour = record.meeting("2025-02-17", ann, bob, cem);
        record.meeting("2025-02-18", ann, bob).setParent(tour);
        record.meeting("2025-02-19", ann, cem).setParent(tour);
        record.save(sessions);
        assertThat(met(ann, Window.first(10)).rows()).extracting(Acquaintance::meetings).containsExactly(1, 1);
        assertThat(met(bob, Window.first(10)).rows()).extracting(Acquaintance::person).containsExactly(ann.getId());
        assertThat(met(cem, Window.first(10)).rows()).extracting(Acquaintance::person).containsExactly(ann.getId());
    }

    @Test
    void aTourWhoseEncountersWereRejectedIsStillNoMeeting() {
        Meeting tour = record.meeting("2025-02-17", ann, bob);
        Meeting encounter = record.meeting("2025-02-18", ann, bob);
        encounter.setParent(tour);
        encounter.setReviewStatus(ReviewStatus.REJECTED);
        record.save(sessions);
        assertThat(met(ann, Window.first(10))).isEqualTo(Slice.empty());
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void onlyMeetingsThatWereHeldCount(MeetingStatus status) {
        record.meeting("2025-02-27", ann, bob).setStatus(status);
        record.save(sessions);
        long expected = status == MeetingStatus.HELD ? 1 : 0;
        assertThat(acquaintances.count(List.of(ann.getId()))).isEqualTo(Map.of(ann.getId(), expected));
        assertThat(met(ann, Window.first(10)).rows()).hasSize((int) expected);
        assertThat(meetings(new Pair(ann.getId(), bob.getId()), 9)).hasSize((int) expected);
    }

    @Test
    void whatWasRejectedDoesNotCount() {
        record.meeting("2025-02-27", ann, bob).setReviewStatus(ReviewStatus.REJECTED);
        record.meeting("2025-02-27", ann, dee);
        dee.setReviewStatus(ReviewStatus.REJECTED);
        record.save(sessions);
        assertThat(met(ann, Window.first(10))).isEqualTo(Slice.empty());
    }

    @Test
    void twoRolesInOneMeetingCountOnce() {
        record.meeting("2025-02-27", ann, ann, bob, bob);
        record.save(sessions);
        assertThat(met(ann, Window.first(10)).rows()).extracting(Acquaintance::meetings).containsExactly(1);
        assertThat(meetings(new Pair(ann.getId(), bob.getId()), 9)).hasSize(1);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        record.meeting("2025-02-27", ann, bob, cem, dee);
        record.meeting("2025-02-28", ann, dee);
        record.save(sessions);
        List<Long> seen = new ArrayList<>();
        Slice<Acquaintance> page = met(ann, Window.first(1));
        for (int n = 0; n < 3; n++) {
            seen.add(page.rows().get(0).person());
            assertThat(page.hasPrevious()).isEqualTo(n > 0);
            assertThat(page.hasNext()).isEqualTo(n < 2);
            page = met(ann, new Window(1, false, page.rows().get(0).position(), null));
        }
        assertThat(seen).containsExactly(dee.getId(), bob.getId(), cem.getId());
        assertThat(met(ann, new Window(2, true, null, null)).rows()).extracting(Acquaintance::person)
                .containsExactly(bob.getId(), cem.getId());
    }

    @Test
    void manyPeopleTakeOneStatement() {
        record.meeting("2025-02-27", ann, bob, cem);
        record.save(sessions);
        List<Long> people = List.of(ann.getId(), bob.getId(), cem.getId(), dee.getId());
        var pages = StatementCount.of(sessions, () -> acquaintances.page(people, Window.first(5)));
        assertThat(pages.statements()).isEqualTo(1);
        assertThat(pages.value().get(bob.getId()).rows()).extracting(Acquaintance::person)
                .containsExactly(ann.getId(), cem.getId());
        assertThat(pages.value().get(dee.getId())).isEqualTo(Slice.empty());
        var counts = StatementCount.of(sessions, () -> acquaintances.count(people));
        assertThat(counts).isEqualTo(new StatementCount<>(
                Map.of(ann.getId(), 2L, bob.getId(), 2L, cem.getId(), 2L, dee.getId(), 0L), 1));
    }

    @Test
    void theMeetingsOfPairsTakeOneStatementTheLatestFirst() {
        Meeting undated = record.meeting(null, ann, bob);
        Meeting early = record.meeting("2025-01", ann, bob);
        Meeting late = record.meeting("2025-02-27", ann, bob, cem);
        record.save(sessions);
        Pair annBob = new Pair(ann.getId(), bob.getId());
        Pair bobAnn = new Pair(bob.getId(), ann.getId());
        Pair cemAnn = new Pair(cem.getId(), ann.getId());
        Pair cemDee = new Pair(cem.getId(), dee.getId());
        var meetings = StatementCount.of(sessions, () -> acquaintances.meetings(List.of(annBob, bobAnn, cemAnn, cemDee), 2));
        assertThat(meetings).isEqualTo(new StatementCount<>(Map.of(annBob, List.of(late.getId(), early.getId()),
                bobAnn, List.of(late.getId(), early.getId()), cemAnn, List.of(late.getId()), cemDee, List.of()), 1));
        assertThat(meetings(annBob, 9)).containsExactly(late.getId(), early.getId(), undated.getId());
        assertThat(acquaintances.meetings(List.of(), 3)).isEmpty();
    }

    private Slice<Acquaintance> met(Person person, Window window) {
        return acquaintances.page(List.of(person.getId()), window).get(person.getId());
    }

    private List<Long> meetings(Pair pair, int first) {
        return acquaintances.meetings(List.of(pair), first).get(pair);
    }
}
