package org.onrecord.match.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.PartialDate;

class OccasionReaderTest {

    private static final PartialDate FRIDAY = PartialDate.parse("2025-02-28");

    private static Stream<Arguments> sentences() {
        List<String> lines = TestResources.read("sentences.txt").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        List<Arguments> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2)
            cases.add(Arguments.of(lines.get(i), lines.get(i + 1).strip()));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void aSentenceProposesItsOccasions(String sentence, String expected) {
        String summary = OccasionSummary.of(OccasionReader.read(Articles.of(sentence, FRIDAY)));
        assertThat(summary.isEmpty() ? "-" : summary).isEqualTo(expected);
    }

    @Test
    void thereAreManySentences() {
        assertThat(sentences()).hasSizeGreaterThan(120);
    }

    @Test
    void aMentionStandsWhereItSays() {
        String text = "Diplomats from Norway and Sweden met in Oslo on Monday.\n\nThe talks lasted two hours, officials said.";
        OccasionReading reading = OccasionReader.read(Articles.of(text, FRIDAY));
        assertThat(reading.mentions()).extracting(mention -> mention.range().of(text))
                .containsExactly("Diplomats from Norway and Sweden met in Oslo on Monday", "The talks");
        assertThat(reading.mentions()).extracting(OccasionMention::meeting).containsOnly(0);
    }

    @Test
    void aClaimIsProvedByTheWordsOfTheArticle() {
        String text = "Swedish and Finnish officials met in Turku on Feb. 20.\n\n"
                + "The talks lasted more than six hours, Finnish state media said.";
        OccasionReading reading = OccasionReader.read(Articles.of(text, FRIDAY));
        assertThat(reading.claims()).filteredOn(claim -> claim.property() == ClaimProperty.DURATION).singleElement()
                .satisfies(claim -> {
                    assertThat(claim.value()).isEqualTo("more than six hours");
                    assertThat(claim.evidence()).extracting(range -> range.of(text))
                            .containsExactly("The talks lasted more than six hours");
                    assertThat(claim.citing()).extracting(Citation::name).containsExactly("Finnish state media");
                });
    }

    @Test
    void aWeekdayMeansADayWhereTheArticleSaysSoItself() {
        String text = "U.S. and Russian diplomats met, Feb. 27, 2025, in Istanbul.\n\n"
                + "U.S. and Russian diplomats met Thursday in Istanbul.\n\n"
                + "Valentina Matvienko spoke during a visit to Ankara on Thursday.";
        assertThat(OccasionSummary.of(OccasionReader.read(Articles.of(text, null))))
                .isEqualTo("TALKS HELD 2025-02-27 @ Istanbul, Turkey [Russia, United States]"
                        + " + VISIT HELD 2025-02-27 @ Ankara, Turkey [Valentina Matvienko]");
    }

    /** Sets that the JDK makes unmodifiable have another order in each process: by luck, one run in 120 has this one. */
    @Test
    void sidesAreNamedInTheSameOrderInEveryProcess() {
        String text = "Norwegian, Polish, French, Turkish and Greek officials held talks on Tuesday.";
        assertThat(OccasionReader.read(Articles.of(text, FRIDAY)).meetings()).extracting(ProposedMeeting::name)
                .containsExactly("Talks of Greece and Turkey and France and Poland and Norway");
    }

    @Test
    void withoutADayOfPublicationNothingIsGuessed() {
        String text = "U.S. and Russian diplomats met Thursday in Istanbul.";
        assertThat(OccasionSummary.of(OccasionReader.read(Articles.of(text, null))))
                .isEqualTo("TALKS HELD THURSDAY @ Istanbul, Turkey [Russia, United States]");
    }

    @Test
    void whatFollowsWhatIsKept() {
        String text = "The talks in Oslo on Monday followed talks in Stockholm on Feb. 10.";
        OccasionReading reading = OccasionReader.read(Articles.of(text, FRIDAY));
        assertThat(reading.orders()).extracting(ProposedOrder::earlier, ProposedOrder::later)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 0));
        assertThat(reading.meetings().get(0).previous()).isEqualTo(1);
    }

    @Test
    void whatIsQuotedProposesNothing() {
        String text = "“Norwegian and Swedish officials met in Oslo on Monday,” he said.";
        assertThat(OccasionReader.read(Articles.of(text, FRIDAY)).meetings()).isEmpty();
    }

    @Test
    void anEmptyArticleHasNothing() {
        assertThat(OccasionReader.read(Articles.of("", null)).meetings()).isEmpty();
        assertThat(OccasionReader.read(Articles.of("\u0000\ud800 , ’s “ “ (", null)).mentions()).isEmpty();
    }

    @Test
    void fiveMegabytesAreReadInBoundedTime() {
        String paragraph = "U.S. and Russian diplomats held talks in Istanbul on Feb. 27, 2025. The talks lasted six hours, state"
                + " media said. Emmanuel Macron met Friedrich Merz in Berlin on Monday.\n\n";
        String text = paragraph.repeat(5_000_000 / paragraph.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertThat(OccasionReader.read(Articles.of(text, FRIDAY)).meetings()).hasSize(2));
    }

    @Test
    void twoMegabytesOfOneSentenceAreReadInBoundedTime() {
        String text = "met in talks at the summit of Berlin and ".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertThat(OccasionReader.read(Articles.of(text, FRIDAY))).isNotNull());
    }
}
