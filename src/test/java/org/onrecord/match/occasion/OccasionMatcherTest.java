package org.onrecord.match.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;

/** A record of a few meetings of early 2025, and what sentences of articles mean of them. */
class OccasionMatcherTest {

    private static final List<KnownOccasion> RECORD = List.of(
            known("riyadh", MeetingClassification.TALKS, "2025-02-18", "Riyadh", "Saudi Arabia",
                    List.of("Marco Rubio", "Sergey Lavrov"), List.of("Russia", "United States")),
            known("istanbul", MeetingClassification.TALKS, "2025-02-27", "Istanbul", "Turkey", List.of(),
                    List.of("Russia", "United States")),
            known("call", MeetingClassification.CALL, "2025-02-12", null, null, List.of("Donald Trump", "Vladimir Putin"),
                    List.of()),
            known("fsb", MeetingClassification.SITTING, "2025-02-27", null, null, List.of("Vladimir Putin"),
                    List.of("Federal Security Service", "Russia")),
            known("oslo-1", MeetingClassification.TALKS, "2025-02-03", "Oslo", "Norway", List.of(),
                    List.of("Norway", "Sweden")),
            known("oslo-2", MeetingClassification.TALKS, "2025-02-20", "Oslo", "Norway", List.of(),
                    List.of("Norway", "Sweden")));

    private static KnownOccasion known(String key, MeetingClassification classification, String day, String town,
            String country, List<String> people, List<String> organizations) {
        Place place = country == null ? null : new Place(null, town, country);
        PartialDate date = PartialDate.parse(day);
        return new KnownOccasion(key, OccasionProfile.of(classification, date, date, place, people, organizations));
    }

    private static OccasionMatch match(String sentence, String published) {
        PartialDate date = published == null ? null : PartialDate.parse(published);
        OccasionReading reading = OccasionReader.read(Articles.of(sentence, date));
        assertThat(reading.meetings()).as(sentence).hasSize(1);
        return new OccasionMatcher(RECORD).match(reading.meetings().get(0).profile(), date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            U.S. and Russian officials held talks in Riyadh on Feb. 18.                    | riyadh
            U.S. and Russian officials held discussions in Saudi Arabia last week.         | riyadh
            Sergei Lavrov and Marco Rubio met in Riyadh.                                   | riyadh
            Russian and American diplomats met in Turkey on Thursday.                      | istanbul
            Russian and American diplomats met in Ankara on Thursday.                      | none
            Russian and Ukrainian diplomats met in Istanbul on Thursday.                   | none
            Russian and American diplomats met in Istanbul on Wednesday.                   | none
            Donald Trump and Vladimir Putin spoke by phone on February 12.                 | call
            Donald Trump and Vladimir Putin spoke by phone on Monday.                      | none
            Donald Trump and Emmanuel Macron spoke by phone on February 12.                | none
            Vladimir Putin spoke at a Federal Security Service (FSB) meeting.              | fsb
            Vladimir Putin addressed officers of the Federal Security Service on Thursday.        | fsb
            Vladimir Putin met Donald Tusk in Moscow on Thursday.                          | none
            Norwegian and Swedish negotiators held talks in Oslo on Feb. 20.               | oslo-2
            """)
    void whatASentenceMeans(String sentence, String expected) {
        KnownOccasion match = match(sentence, "2025-02-28").match();
        assertThat(match == null ? "none" : match.key()).isEqualTo(expected);
    }

    @Test
    void whatMayBeEitherIsKeptAsBoth() {
        OccasionMatch match = match("Norwegian and Swedish negotiators held talks in Oslo.", "2025-02-28");
        assertThat(match.match()).isNull();
        assertThat(match.ambiguous()).isTrue();
        assertThat(match.candidates()).extracting(candidate -> candidate.occasion().key())
                .containsExactlyInAnyOrder("oslo-1", "oslo-2");
    }

    @Test
    void whatHasNoDateIsNotTakenForWhatWasLongAgo() {
        OccasionMatch match = match("Donald Trump and Vladimir Putin spoke by phone.", "2025-08-01");
        assertThat(match.match()).isNull();
        assertThat(match.candidates()).extracting(candidate -> candidate.occasion().key()).containsExactly("call");
    }

    @Test
    void anEmptyRecordHasNothing() {
        OccasionProfile profile = RECORD.get(0).profile();
        assertThat(new OccasionMatcher(List.of()).match(profile, null).candidates()).isEmpty();
    }
}
