package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.search.NodeOrder.NAME;
import static org.onrecord.search.NodeOrder.NEWEST;
import static org.onrecord.search.NodeOrder.OLDEST;
import static org.onrecord.search.NodeOrder.RELEVANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Person;
import org.onrecord.record.Place;
import org.onrecord.record.Position;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.SourceKind;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class NodeSearchContractTest extends SearchTestCase {

    private List<Long> people(String text, PersonFilter filter) {
        return keys(nodes.people(text, filter, RELEVANCE, Window.first(50), false));
    }

    private List<Long> meetings(String text, MeetingFilter filter, NodeOrder order) {
        return keys(nodes.meetings(text, filter, order, Window.first(50), false));
    }

    private List<Long> sources(String text, SourceFilter filter, NodeOrder order) {
        return keys(nodes.sources(text, filter, order, Window.first(50), false));
    }

    private static List<Long> keys(SearchResult<NodeHit> result) {
        return result.page().rows().stream().map(NodeHit::id).toList();
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private record Offices(Person minister, Person deputy, Organization ministry, Organization country) {
    }

    private Offices offices(String country) {
        return given(record -> {
            Organization ministry = record.organization("Ministry of " + country + " Affairs", OrganizationKind.MINISTRY);
            Organization state = record.organization(country, OrganizationKind.COUNTRY, "Republic of " + country);
            Person minister = record.person("Ilse Ministerin" + country, "Ильзе");
            record.membership(minister, "Foreign Minister", ministry, state, "2004-03", null);
            record.membership(minister, "Ambassador", null, null, "1994", "2004-02");
            Person deputy = record.person("Jan Stellvertreter" + country);
            record.membership(deputy, "Deputy Foreign Minister", ministry, state, "2010", "2012");
            return new Offices(minister, deputy, ministry, state);
        });
    }

    @Test
    void peopleAreFoundByNameRoleAndOffice() {
        Offices o = offices("Atlantis");
        Long minister = o.minister().getId();
        Long deputy = o.deputy().getId();
        assertThat(people("ministerinatlantis", null)).containsExactly(minister);
        assertThat(people("Ильзе atlantis", null)).containsExactly(minister);
        assertThat(people("foreign minister atlantis", null)).containsExactlyInAnyOrder(minister, deputy);
        assertThat(people("\"foreign minister\" atlantis -deputy", null)).containsExactly(minister);
        assertThat(people("ministerinatl* OR stellvertreteratlantis", null)).containsExactlyInAnyOrder(minister, deputy);
    }

    @Test
    void onePersonFilterMustHoldForOneMembership() {
        Offices o = offices("Lemuria");
        Long minister = o.minister().getId();
        Set<Long> at = Set.of(o.ministry().getId());
        assertThat(people(null, new PersonFilter(at, null, null, null))).containsExactlyInAnyOrder(minister,
                o.deputy().getId());
        assertThat(people(null, new PersonFilter(null, Set.of("LEMURIA"), "minister foreign", date("2024"))))
                .containsExactly(minister);
        assertThat(people(null, new PersonFilter(null, Set.of("Republic of Lemuria"), null, date("2011-06-01")))).hasSize(2);
        assertThat(people(null, new PersonFilter(null, Set.of("Republic"), null, null))).isEmpty();
        assertThat(people(null, new PersonFilter(at, null, "ambassador", null))).isEmpty();
        assertThat(people(null, new PersonFilter(at, null, null, date("2004-02-29")))).isEmpty();
        assertThat(people(null, new PersonFilter(Set.of(), null, null, null))).isEmpty();
    }

    @Test
    void organizationsAreFoundByNameAndKind() {
        List<Long> made = given(record -> List.of(
                record.organization("Quorin Press", OrganizationKind.OUTLET, "Кворин").getId(),
                record.organization("Quorin", OrganizationKind.COUNTRY).getId()));
        assertThat(keys(nodes.organizations("quorin", null, NAME, Window.first(9), false))).containsExactly(made.get(1),
                made.get(0));
        assertThat(keys(nodes.organizations("Кворин", null, RELEVANCE, Window.first(9), false))).containsExactly(made.get(0));
        assertThat(keys(nodes.organizations("quorin", new OrganizationFilter(Set.of(OrganizationKind.COUNTRY)), RELEVANCE,
                Window.first(9), false))).containsExactly(made.get(1));
    }

    @Test
    void meetingsAreFoundByNamePlaceAndTime() {
        record Made(Long trip, Long encounter, Person person, Source source) {
        }
        Made m = given(record -> {
            Meeting trip = record.meeting("Official trip", "2025-02-17", "2025-02-19");
            trip.setPlace(new Place(null, "Zarzuela", "Ruritania"));
            trip.setClassification(MeetingClassification.TRIP);
            Meeting encounter = record.meeting("Zarzuela encounter", "2025-02-18", null);
            encounter.setParent(trip);
            Person person = record.person("Anna Sprecher");
            record.participation(encounter, person);
            Source source = record.source("Remarks", null);
            record.evidence(encounter, source, "They met.");
            return new Made(trip.getId(), encounter.getId(), person, source);
        });
        assertThat(meetings("zarzuela", null, NEWEST)).containsExactly(m.encounter(), m.trip());
        assertThat(meetings("zarzuela", null, OLDEST)).containsExactly(m.trip(), m.encounter());
        assertThat(meetings("zarzuela", null, NAME)).containsExactly(m.trip(), m.encounter());
        assertThat(meetings("zarzuela ruritania", null, RELEVANCE)).containsExactly(m.trip());
        MeetingFilter both = new MeetingFilter(date("2025-02-18"), date("2025-02"), null, null, null, null, null);
        assertThat(meetings("zarzuela", both, NEWEST)).hasSize(2);
        assertThat(meetings("zarzuela", new MeetingFilter(date("2025-02-19"), null, null, null, null, null, null), NEWEST))
                .containsExactly(m.trip());
        assertThat(meetings("zarzuela", new MeetingFilter(null, date("2025-02-17"), null, null, null, null, null), NEWEST))
                .containsExactly(m.trip());
        assertThat(meetings(null, new MeetingFilter(null, null, "ruritania, Zarzuela", null, null, null, null), NEWEST))
                .containsExactly(m.trip());
        for (MeetingFilter filter : List.of(
                new MeetingFilter(null, null, null, Set.of(m.person().getId()), null, null, null),
                new MeetingFilter(null, null, null, null, null, Set.of(m.source().getId()), null),
                new MeetingFilter(null, null, null, null, null, null, m.trip())))
            assertThat(meetings(null, filter, NEWEST)).containsExactly(m.encounter());
        assertThat(
                meetings("zarzuela", new MeetingFilter(null, null, null, null, Set.of(MeetingClassification.TRIP), null, null),
                        NEWEST))
                .containsExactly(m.trip());
    }

    @Test
    void sourcesAreFoundByHeadlineAddressAndPublisher() {
        record Made(Long old, Long recent, Organization outlet) {
        }
        Made m = given(record -> {
            Organization outlet = record.organization("Xanadu Times", OrganizationKind.OUTLET);
            Source old = record.source("Embassies reopen", outlet, null, "2024-05");
            Source recent = record.source("Embassies close", outlet, null, "2025-02-27");
            recent.setUrl("https://www.kubla-khan.example/2025/pleasure_dome");
            recent.setKind(SourceKind.TRANSCRIPT);
            recent.setLanguage("ru");
            return new Made(old.getId(), recent.getId(), outlet);
        });
        Set<Long> outlet = Set.of(m.outlet().getId());
        assertThat(sources("xanadu embassies", null, NEWEST)).containsExactly(m.recent(), m.old());
        assertThat(sources("xanadu reopen", null, RELEVANCE)).containsExactly(m.old());
        assertThat(sources("khan dome", null, RELEVANCE)).containsExactly(m.recent());
        assertThat(sources(null, new SourceFilter(outlet, null, null, null, null), NAME)).containsExactly(m.recent(), m.old());
        assertThat(sources(null, new SourceFilter(outlet, date("2024-05-31"), date("2024-12"), null, null), NAME))
                .containsExactly(m.old());
        assertThat(sources(null, new SourceFilter(outlet, null, null, Set.of("ru"), Set.of(SourceKind.TRANSCRIPT)), NAME))
                .containsExactly(m.recent());
    }

    @Test
    void pagesByNameYieldEachRowOnce() {
        given(record -> {
            for (int i = 0; i < 11; i++)
                record.person("Pagename Dupont" + i % 3);
            return null;
        });
        List<Long> all = keys(nodes.people("pagename", null, NAME, Window.first(50), false));
        List<Long> seen = new ArrayList<>();
        Position at = null;
        do {
            SearchResult<NodeHit> page = nodes.people("pagename", null, NAME, new Window(4, false, at, null), true);
            seen.addAll(keys(page));
            assertThat(page.total()).isEqualTo(11);
            at = page.page().hasNext() ? page.page().rows().get(3).position() : null;
        } while (at != null);
        assertThat(seen).isEqualTo(all).hasSize(11);
    }

    @Test
    void theRejectedIsLeftOut() {
        given(record -> {
            Person person = record.person("Rejecta Nonperson");
            person.setReviewStatus(ReviewStatus.REJECTED);
            return person;
        });
        assertThat(people("nonperson", null)).isEmpty();
    }

    @Test
    void limitsHoldHereToo() {
        assertThatThrownBy(() -> people("x".repeat(2001), null)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> nodes.people(null, null, NAME, new Window(1, false, new Position.Rank(1), null), false))
                .isInstanceOf(InvalidQuery.class);
    }
}
