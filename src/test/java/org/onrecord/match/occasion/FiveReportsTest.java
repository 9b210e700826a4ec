package org.onrecord.match.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.match.accounts.ValueComparison;
import org.onrecord.match.accounts.ValueRelation;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.PartialDate;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.PlainTextReader;

/** Five reports of the talks of 27 February 2025, where they are at hand: they are not ours to ship. */
class FiveReportsTest {

    private static final Path ARTICLES = Path.of("../shared/seeds");

    private final AcrossArticles occasions = new AcrossArticles();

    @BeforeEach
    void readArticles() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ARTICLES), "the five reports are not at hand");
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                Article article = PlainTextReader.read(Files.readString(file));
                occasions.add(OccasionReader.read(article), article.details().datePublished());
            }
        }
    }

    private AcrossArticles.Known one(OccasionFamily family, String... facts) {
        List<AcrossArticles.Known> found = occasions.of(family, facts);
        assertThat(found).as("%s %s of %s", family, List.of(facts), occasions.known.keySet()).hasSize(1);
        return found.get(0);
    }

    @Test
    void eachOccasionIsOneAcrossTheFive() {
        assertThat(one(OccasionFamily.TALKS, "Istanbul").meetings).hasSize(5);
        assertThat(one(OccasionFamily.TALKS, "Riyadh").meetings).hasSize(5);
        assertThat(one(OccasionFamily.CALL).meetings).hasSize(3);
        assertThat(one(OccasionFamily.SITTING, "Federal Security Service").meetings).hasSize(4);
        one(OccasionFamily.VISIT, "White House", "starmer");
        one(OccasionFamily.MEETING, "starmer", "trump");
        one(OccasionFamily.VISIT, "Qatar");
        one(OccasionFamily.VISIT, "Ankara");
        one(OccasionFamily.BRIEFING);
        one(OccasionFamily.TALKS, "Ukraine");
        assertThat(occasions.known).as("nothing else").hasSize(10);
        assertThat(occasions.undecided).isEmpty();
    }

    @Test
    void daysArePutTogether() {
        assertThat(one(OccasionFamily.TALKS, "Istanbul").profile.date().date()).isEqualTo(PartialDate.parse("2025-02-27"));
        assertThat(one(OccasionFamily.TALKS, "Riyadh").profile.date().date()).isEqualTo(PartialDate.parse("2025-02-18"));
        assertThat(one(OccasionFamily.CALL).profile.date().date()).isEqualTo(PartialDate.parse("2025-02-12"));
        assertThat(one(OccasionFamily.SITTING).profile.date().date()).isEqualTo(PartialDate.parse("2025-02-27"));
        assertThat(one(OccasionFamily.TALKS, "Ukraine").profile.date().date()).isEqualTo(PartialDate.parse("2022-03"));
        assertThat(one(OccasionFamily.VISIT, "Qatar").profile.date()).isEqualTo(OccasionDate.UNKNOWN);
    }

    @Test
    void durationsDiffer() {
        AcrossArticles.Known talks = one(OccasionFamily.TALKS, "Istanbul");
        assertThat(talks.values(ClaimProperty.DURATION))
                .containsExactlyInAnyOrder("around 5-6 hours", "more than six hours", "around six hours");
        assertThat(ValueComparison.compare(ClaimProperty.DURATION, "around 5-6 hours", "more than six hours", List.of()))
                .isEqualTo(ValueRelation.CONFLICT);
        assertThat(talks.claims).filteredOn(claim -> claim.property() == ClaimProperty.DURATION)
                .flatExtracting(ProposedClaim::citing).extracting(Citation::name)
                .containsExactlyInAnyOrder("Russian state media", "Russian news agencies");
    }

    @Test
    void venuesDiffer() {
        List<String> venues = one(OccasionFamily.TALKS, "Istanbul").values(ClaimProperty.VENUE);
        assertThat(venues).containsExactlyInAnyOrder("U.S. Consul General’s residence",
                "headquarters of the U.S. Consulate General", "U.S. consul general's residence");
        assertThat(ValueComparison.compare(ClaimProperty.VENUE, venues.get(0), venues.get(1), List.of()))
                .isEqualTo(ValueRelation.CONFLICT);
        assertThat(ValueComparison.compare(ClaimProperty.VENUE, venues.get(0), venues.get(2), List.of()))
                .isEqualTo(ValueRelation.SAME);
    }

    @Test
    void aMeetingIsPlannedAndThenHeld() {
        assertThat(one(OccasionFamily.TALKS, "Istanbul").values(ClaimProperty.STATUS)).containsExactlyInAnyOrder(
                MeetingStatus.PLANNED.name(), MeetingStatus.HELD.name());
    }

    @Test
    void otherFactsAreClaimedOnceEach() {
        AcrossArticles.Known talks = one(OccasionFamily.TALKS, "Istanbul");
        assertThat(talks.values(ClaimProperty.PLACE)).containsExactly("Istanbul");
        assertThat(talks.values(ClaimProperty.DATE)).containsExactly("2025-02-27");
        assertThat(talks.values(ClaimProperty.PARTICIPANT)).contains("Alexander Darchiyev", "Sonata Coulter",
                "representatives from the Foreign Ministry");
        assertThat(talks.values(ClaimProperty.LEVEL)).contains("high-ranking diplomats", "high-level talks");
        assertThat(talks.values(ClaimProperty.ORGANIZER)).containsExactly("Recep Tayyip Erdogan");
        assertThat(one(OccasionFamily.VISIT, "White House").values(ClaimProperty.VENUE)).containsExactly("White House");
    }
}
