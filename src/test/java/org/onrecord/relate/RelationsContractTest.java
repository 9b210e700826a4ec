package org.onrecord.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Evidence;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Participation;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Slice;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * What belongs to what. Ann and Bob talk in Vienna, within a tour; a paper reports it, and a second one says how long it
 * took. Of everything there is a rejected one too.
 */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class RelationsContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    RelatedRows rows;

    private final SmallRecord record = new SmallRecord();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, RecordEntity> nodes = new HashMap<>();

    private final Organization ministry = node("ministry", record.organization("Ministry"));
    private final Organization country = node("country", record.organization("Country"));
    private final Person ann = node("ann", record.person("Ann"));
    private final Person bob = node("bob", record.person("Bob"));
    private final Person nobody = node("nobody", rejected(record.person("A. Nobody")));
    private final Source paper = node("paper", record.source("2025-02-28"));
    private final Source gazette = node("gazette", record.source(null));
    private final Source fake = node("fake", rejected(record.source("2025-01-01")));
    private final Meeting tour = node("tour", record.meeting("2025-02", ann));
    private final Meeting talks = node("talks", record.meeting("2025-02-27"));
    private final Meeting rumour = node("rumour", rejected(record.meeting("2025-02-27", ann, bob)));
    private final Statement joint = node("joint", record.statement("2025-02-27", ann, paper));
    private final Statement later = node("later", record.statement("2025-03-01", bob, paper));
    private final Statement undated = node("undated", record.statement(null, null, gazette));
    private final Statement invented = node("invented", rejected(record.statement("2025-02-27", ann, paper)));

    /** Bob takes part twice, in two roles; Ann speaks in two quotations of one paper. */
    @BeforeEach
    void whatHappened() {
        record.membership(ann, ministry, country);
        record.membership(ann, ministry, null);
        record.membership(bob, null, country);
        record.membership(nobody, ministry, country);
        talks.setParent(tour);
        rumour.setParent(tour);
        Participation annAtTalks = record.participation(talks, ann);
        annAtTalks.setOnBehalfOf(country);
        Evidence.add(annAtTalks, gazette.getVersions().get(0), SmallRecord.letter(gazette));
        record.participation(talks, bob).setOnBehalfOf(country);
        record.participation(talks, bob);
        record.participation(talks, nobody);
        body(talks, ministry);
        body(rumour, ministry);
        joint.getCoSpeakers().add(ann);
        joint.getCoSpeakers().add(bob);
        joint.setMeeting(talks);
        joint.getMentions().add(bob);
        invented.setMeeting(talks);
        invented.getMentions().add(bob);
        invented.getAbout().add(talks);
        later.getAbout().add(talks);
        undated.setSpeakerOrganization(ministry);
        Quotation second = record.quotation(joint, paper, 5);
        nodes.put("second", second);
        nodes.put("first", joint.getQuotations().get(0));
        nodes.put("afterwards", record.quotation(later, paper, 3));
        rejected(later.getQuotations().get(0));
        rejected(record.quotation(undated, paper, 1));
        record.claim(talks, gazette, ClaimProperty.DURATION, "six hours");
        rejected(record.claim(talks, paper, ClaimProperty.DURATION, "a week"));
        record.claim(tour, fake, ClaimProperty.PLACE, "Vienna");
        Evidence.add(tour, paper.getVersions().get(0), SmallRecord.letter(paper));
        paper.setPublisher(ministry);
        fake.setPublisher(ministry);
        gazette.setPublisher(ministry);
        record.save(sessions);
        nodes.forEach((name, node) -> names.put(node.getId(), name));
        List<Participation> took = talks.getParticipations();
        for (int i = 0; i < took.size(); i++)
            names.put(took.get(i).getId(), "part" + i);
    }

    @Test
    void eachRelationHasItsRowsInItsOrder() {
        assertThat(list(Relation.STATEMENTS_OF_PERSON, ann)).isEqualTo("joint");
        assertThat(list(Relation.STATEMENTS_OF_PERSON, bob)).isEqualTo("joint later");
        assertThat(list(Relation.STATEMENTS_OF_ORGANIZATION, ministry)).isEqualTo("undated");
        assertThat(list(Relation.STATEMENTS_MENTIONING_PERSON, bob)).isEqualTo("joint");
        assertThat(list(Relation.STATEMENTS_AT_MEETING, talks)).isEqualTo("joint");
        assertThat(list(Relation.STATEMENTS_ABOUT_MEETING, talks)).isEqualTo("later");
        assertThat(list(Relation.STATEMENTS_IN_SOURCE, paper)).isEqualTo("joint later");
        assertThat(list(Relation.STATEMENTS_IN_SOURCE, gazette)).isEqualTo("undated");
        assertThat(list(Relation.MEETINGS_OF_PERSON, ann)).isEqualTo("tour talks");
        assertThat(list(Relation.MEETINGS_OF_PERSON, bob)).isEqualTo("talks");
        assertThat(list(Relation.MEETINGS_OF_ORGANIZATION, ministry)).isEqualTo("talks");
        assertThat(list(Relation.MEETINGS_OF_ORGANIZATION, country)).isEqualTo("talks");
        assertThat(list(Relation.MEETINGS_WITHIN_MEETING, tour)).isEqualTo("talks");
        assertThat(list(Relation.MEETINGS_IN_SOURCE, paper)).isEqualTo("tour talks");
        assertThat(list(Relation.MEETINGS_IN_SOURCE, gazette)).isEqualTo("talks");
        assertThat(list(Relation.PARTICIPATIONS_IN_MEETING, talks)).isEqualTo("part0 part1 part2 part4");
        assertThat(list(Relation.PEOPLE_IN_SOURCE, paper)).isEqualTo("ann bob");
        assertThat(list(Relation.PEOPLE_IN_SOURCE, gazette)).isEqualTo("ann");
        assertThat(list(Relation.PEOPLE_OF_ORGANIZATION, ministry)).isEqualTo("ann");
        assertThat(list(Relation.PEOPLE_OF_ORGANIZATION, country)).isEqualTo("ann bob");
        assertThat(list(Relation.SOURCES_OF_PERSON, ann)).isEqualTo("gazette paper");
        assertThat(list(Relation.SOURCES_OF_PERSON, bob)).isEqualTo("paper");
        assertThat(list(Relation.SOURCES_OF_MEETING, talks)).isEqualTo("gazette paper");
        assertThat(list(Relation.SOURCES_OF_MEETING, tour)).isEqualTo("paper");
        assertThat(list(Relation.SOURCES_OF_PUBLISHER, ministry)).isEqualTo("gazette paper");
        assertThat(list(Relation.QUOTATIONS_IN_SOURCE, paper)).isEqualTo("first afterwards second");
    }

    private String list(Relation relation, RecordEntity parent) {
        List<Long> parents = List.of(parent.getId());
        Slice<RelatedRow> slice = rows.page(relation, parents, false, Window.first(50)).get(parent.getId());
        assertThat(rows.count(relation, parents)).isEqualTo(Map.of(parent.getId(), (long) slice.rows().size()));
        return String.join(" ", slice.rows().stream().map(row -> names.getOrDefault(row.id(), "?")).toList());
    }

    private void body(Meeting meeting, Organization organization) {
        record.participation(meeting, null).setOrganization(organization);
    }

    private <E extends RecordEntity> E node(String name, E node) {
        nodes.put(name, node);
        return node;
    }

    private static <E extends RecordEntity> E rejected(E node) {
        node.setReviewStatus(ReviewStatus.REJECTED);
        return node;
    }
}
