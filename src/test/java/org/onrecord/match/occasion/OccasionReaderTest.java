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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.PartialDate;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Swedish and Finnish officials met in Turku on Feb. 20. The talks lasted more than six hours. | more than six hours
            Swedish and Finnish officials spent more than six hours behind closed doors in Turku on Feb. 20. | more than six hours
            Swedish and Finnish officials spent two days in talks in Turku last week. | two days
            Swedish and Finnish officials negotiated for nine hours in Turku on Feb. 20. | nine hours
            Swedish and Finnish officials met in Turku on Feb. 20. State media put the length of the talks at 5-6 hours. | 5-6 hours
            Swedish and Finnish officials met in Turku on Feb. 20. The duration of the talks was four hours. | four hours
            Swedish and Finnish officials met in Turku on Feb. 20. The two sides spent six hours in talks. | six hours
            Swedish and Finnish officials met in Turku on Feb. 20. They had travelled for nine hours. | -
            Swedish and Finnish officials met in Turku on Feb. 20. Some spent two hours at the airport. | -
            """)
    void howLongItTookIsSaidInManyWays(String text, String duration) {
        OccasionReading reading = OccasionReader.read(Articles.of(text, FRIDAY));
        assertThat(reading.claims().stream().filter(claim -> claim.property() == ClaimProperty.DURATION)
                .map(ProposedClaim::value).findFirst().orElse("-")).isEqualTo(duration);
        assertThat(reading.meetings()).hasSize(1);
    }

    @Test
    void aLineUnderTheTitleIsAboutWhatTheFirstParagraphTells() {
        String text = "The meeting took place at the headquarters of the Swedish Consulate.\n\n"
                + "Swedish and Finnish officials met in Turku on Feb. 20.\n\n"
                + "Anna Lind addressed the annual meeting of the Nordic Council.";
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n\n")) {
            blocks.add(new Block(at == 0 ? BlockKind.STANDFIRST : BlockKind.PARAGRAPH, new TextRange(at, at + line.length())));
            at += line.length() + 2;
        }
        OccasionReading reading = OccasionReader.read(new Article(text, blocks, Articles.of(text, FRIDAY).details()));
        assertThat(OccasionSummary.of(reading))
                .isEqualTo("TALKS HELD 2025-02-20 @ headquarters of the Swedish Consulate, Turku, Finland [Finland, Sweden]"
                        + " + SITTING HELD of Nordic Council [Anna Lind]");
        assertThat(reading.mentions()).extracting(mention -> mention.range().start()).isSorted();
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
    void aMegabyteIsReadInBoundedTime() {
        String paragraph = "U.S. and Russian diplomats held talks in Istanbul on Feb. 27, 2025. The talks lasted six hours, state"
                + " media said. Emmanuel Macron met Friedrich Merz in Berlin on Monday.\n\n";
        String text = paragraph.repeat(1_000_000 / paragraph.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(OccasionReader.read(Articles.of(text, FRIDAY)).meetings()).hasSize(2));
    }

    @Test
    void twoMegabytesOfOneSentenceAreReadInBoundedTime() {
        String text = "met in talks at the summit of Berlin and ".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertThat(OccasionReader.read(Articles.of(text, FRIDAY))).isNotNull());
    }
}
