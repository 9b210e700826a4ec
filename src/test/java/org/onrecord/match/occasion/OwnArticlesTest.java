package org.onrecord.match.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.PartialDate;

/** Whole articles, made up for this test: each occasion is proposed once, with all that the article says of it. */
class OwnArticlesTest {

    private static OccasionReading read(String file, String published) {
        return OccasionReader.read(Articles.of(TestResources.read(file), PartialDate.parse(published)));
    }

    private static List<String> values(OccasionReading reading, int meeting, ClaimProperty property) {
        return reading.claims().stream().filter(claim -> claim.meeting() == meeting && claim.property() == property)
                .map(ProposedClaim::value).distinct().toList();
    }

    private static List<String> summary(OccasionReading reading) {
        return List.of(OccasionSummary.of(reading).split(" \\+ "));
    }

    @Test
    void ministersMeetInOslo() {
        OccasionReading reading = read("article-1.txt", "2025-02-28");
        assertThat(summary(reading)).containsExactly(
                "TALKS HELD 2025-02-25 @ Oslo City Hall, Oslo, Norway [Espen Barth Eide, Subrahmanyam Jaishankar]",
                "VISIT @ Norway [Subrahmanyam Jaishankar]",
                "ENCOUNTER HELD 2025-02-23 @ Christiansborg Palace, Copenhagen, Denmark [Subrahmanyam Jaishankar, Mette Frederiksen]",
                "ENCOUNTER HELD 2023-11 @ New Delhi, India [Espen Barth Eide, Subrahmanyam Jaishankar]",
                "SPEECH PLANNED 2025-03-05 [Subrahmanyam Jaishankar]");
        assertThat(values(reading, 0, ClaimProperty.DURATION)).containsExactly("about two hours");
        assertThat(values(reading, 0, ClaimProperty.VENUE)).containsExactly("Oslo City Hall",
                "residence of the Indian ambassador");
    }

    @Test
    void aCallComesBeforeTalksThatAreLate() {
        OccasionReading reading = read("article-2.txt", "2025-02-28");
        assertThat(summary(reading)).contains("CALL HELD 2025-02-22 [William Ruto, Abiy Ahmed]",
                "BRIEFING HELD @ Kampala, Uganda [Jeje Odongo]", "BRIEFING HELD 2025-02-25 [Isaac Mwaura]",
                "VISIT HELD 2025-02-17..2025-02-23 @ Nairobi, Kenya [Moussa Faki Mahamat]",
                "ENCOUNTER HELD @ State House [Moussa Faki Mahamat, William Ruto]");
        assertThat(values(reading, 0, ClaimProperty.DURATION)).containsExactly("40 minutes");
        assertThat(values(reading, 1, ClaimProperty.STATUS)).containsExactly("POSTPONED", "PLANNED");
    }

    @Test
    void aJourneyIsAhead() {
        OccasionReading reading = read("article-3.txt", "2025-02-28");
        assertThat(summary(reading)).contains("TALKS PLANNED 2025-03-03 @ Warsaw, Poland [Keir Starmer, Donald Tusk]",
                "SUMMIT HELD 2025-02-17 @ Paris, France", "VISIT HELD 2025-01 @ Poland [Keir Starmer]");
        assertThat(values(reading, 0, ClaimProperty.AGENDA)).containsExactly("the defence of Europe’s eastern flank");
    }

    @Test
    void roundsOfTalksAreToldApart() {
        OccasionReading reading = read("article-4.txt", "2025-02-28");
        assertThat(summary(reading)).containsExactly("TALKS HELD 2025-02-24 @ Havana, Cuba",
                "TALKS HELD 2024-12 @ Mexico City, Mexico", "SPEECH HELD 2025-02-25 @ Cali [Gustavo Petro]",
                "CALL HELD 2025-02-23 [Gustavo Petro, Jonas Gahr Støre]");
        assertThat(values(reading, 0, ClaimProperty.DURATION)).containsExactly("more than seven hours");
    }

    @Test
    void aSummitIsAlsoAMeetingAndTalks() {
        OccasionReading reading = read("article-5.txt", "2025-02-10");
        assertThat(summary(reading)).containsExactly(
                "SUMMIT HELD 2025-02-07 @ White House, Washington, United States [Shigeru Ishiba, Donald Trump]",
                "CALL HELD [Takeshi Iwaya, Marco Rubio]", "BRIEFING HELD [Donald Trump]",
                "SPEECH HELD 2025-02-10 [Shigeru Ishiba]");
        assertThat(values(reading, 0, ClaimProperty.DURATION)).containsExactly("around an hour");
    }
}
