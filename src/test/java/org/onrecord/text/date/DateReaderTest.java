package org.onrecord.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.PartialDate;
import org.onrecord.text.TextRange;

/** Dates in a text that came out on Friday, 28 February 2025, and in one of which nobody knows when it came out. */
class DateReaderTest {

    private static final PartialDate FRIDAY = PartialDate.parse("2025-02-28");

    /** Each date as its words, what they mean, and how they were read; "?" where the text alone does not say. */
    private static String read(String text, PartialDate published) {
        List<DateMention> dates = DateReader.read(text, new TextRange(0, text.length()), published);
        return dates.stream().map(date -> date.range().of(text) + " = " + period(date) + " " + date.rule().label())
                .collect(Collectors.joining("; "));
    }

    private static String period(DateMention date) {
        if (date.from() == null)
            return "?";
        return date.from().equals(date.to()) ? date.from().toString() : date.from() + ".." + date.to();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met on February 27, 2025, in Istanbul.     | February 27, 2025 = 2025-02-27 full-date
            They met, Feb. 27, 2025, in Istanbul.           | Feb. 27, 2025 = 2025-02-27 full-date
            They met on Thursday, February 27, 2025.        | Thursday, February 27, 2025 = 2025-02-27 full-date
            They met on 27 February 2025.                   | 27 February 2025 = 2025-02-27 full-date
            They met on the 27th of February.               | 27th of February = 2025-02-27 day-of-year
            the talks of Feb. 18                            | Feb. 18 = 2025-02-18 day-of-year
            a February 12 phone call                        | February 12 = 2025-02-12 day-of-year
            He was sworn in on Dec. 30.                     | Dec. 30 = 2024-12-30 day-of-year
            The summit is set for March 15.                 | March 15 = 2025-03-15 day-of-year
            They met on 2025-02-27 in Istanbul.             | 2025-02-27 = 2025-02-27 full-date
            Stand: 27.02.2025, 18 Uhr                       | 27.02.2025 = 2025-02-27 full-date
            Published 27/2/2025                             | 27/2/2025 = 2025-02-27 full-date
            Published 2/27/2025                             | 2/27/2025 = 2025-02-27 full-date
            Published 3/2/2025                              |
            They met from Feb. 17-19 in Riyadh.             | Feb. 17-19 = 2025-02-17..2025-02-19 day-of-year
            The visit lasts from March 3 to 5.              | March 3 to 5 = 2025-03-03..2025-03-05 day-of-year
            talks on Feb. 17 and 18 in Geneva               | Feb. 17 and 18 = 2025-02-17..2025-02-18 day-of-year
            On Feb. 17 and 18 people were hurt.             | Feb. 17 = 2025-02-17 day-of-year
            a visit on 17–19 February 2025                  | 17–19 February 2025 = 2025-02-17..2025-02-19 full-date
            direct negotiations in March 2022               | March 2022 = 2022-03 month-and-year
            the invasion of February 2022                   | February 2022 = 2022-02 month-and-year
            They last spoke in October.                     | October = 2024-10 month
            It has been under way since 2014.               | 2014 = 2014 year
            They met Thursday in Istanbul.                  | Thursday = 2025-02-27 weekday
            Thursday's talks                                | Thursday = 2025-02-27 weekday
            They spoke on Friday.                           | Friday = 2025-02-28 weekday
            They spoke last Friday.                         | last Friday = 2025-02-21 weekday
            They will speak next Monday.                    | next Monday = 2025-03-03 weekday
            He spoke on Sat. and on Sun.                    | Sat = 2025-02-22 weekday; Sun = 2025-02-23 weekday
            The Sun reported it.                            |
            They met yesterday.                             | yesterday = 2025-02-27 relative-day
            today's meeting                                 | today = 2025-02-28 relative-day
            He arrived this morning.                        | this morning = 2025-02-28 relative-day
            He left two days ago.                           | two days ago = 2025-02-26 relative-day
            talks last week in Saudi Arabia                 | last week = 2025-02-17..2025-02-23 relative-period
            He said this week that                          | this week = 2025-02-24..2025-03-02 relative-period
            a call earlier this month between               | earlier this month = 2025-02 relative-period
            this month's first meeting                      | this month = 2025-02 relative-period
            They met last month.                            | last month = 2025-01 relative-period
            They will meet next year.                       | next year = 2026 relative-period
            over the last week                              |
            He took three weeks to answer.                  |
            They may meet; March on, said May.              |
            He said he may go to Rome.                      |
            On February 30 nothing happened.                |
            It cost 2025 dollars.                           |
            the worst since the 1990s                       |
            Some 27 people, 12 of them children             |
            27 февраля 2025 года дипломаты встретились      | 27 февраля 2025 = 2025-02-27 full-date
            Встреча прошла 18 февраля в Эр-Рияде.           | 18 февраля = 2025-02-18 day-of-year
            В четверг состоялась встреча.                   | четверг = 2025-02-27 weekday
            Переговоры прошли вчера.                        | вчера = 2025-02-27 relative-day
            Они встретились на прошлой неделе.              | прошлой неделе = 2025-02-17..2025-02-23 relative-period
            переговоры в марте 2022 года                    | марте 2022 = 2022-03 month-and-year
            Am 27. Februar 2025 trafen sie sich.            | 27. Februar 2025 = 2025-02-27 full-date
            Am Donnerstag, 27. Februar, trafen sie sich.    | Donnerstag, 27. Februar = 2025-02-27 day-of-year
            Das Treffen fand am Donnerstag statt.           | Donnerstag = 2025-02-27 weekday
            Gestern trafen sie sich in Istanbul.            | Gestern = 2025-02-27 relative-day
            Gespräche in der vergangenen Woche              | vergangenen Woche = 2025-02-17..2025-02-23 relative-period
            """)
    void whatTheWordsMean(String text, String expected) {
        assertThat(read(text, FRIDAY)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met on February 27, 2025.  | February 27, 2025 = 2025-02-27 full-date
            They met in March 2022.         | March 2022 = 2022-03 month-and-year
            They met on Feb. 27.            | Feb. 27 = ? day-of-year
            They met Thursday.              | Thursday = ? weekday
            They met yesterday.             | yesterday = ? relative-day
            They met last week.             | last week = ? relative-period
            They met in February.           | February = ? month
            """)
    void nothingIsGuessedWhereThePublicationIsUnknown(String text, String expected) {
        assertThat(read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-02 | They met on Feb. 27.   | Feb. 27 = 2025-02-27 day-of-year
            2025-02 | They met Thursday.     | Thursday = ? weekday
            2025-02 | They met this month.   | this month = 2025-02 relative-period
            2025    | They met on Feb. 27.   | Feb. 27 = ? day-of-year
            2025    | They met last year.    | last year = 2024 relative-period
            2025-01-02 | They met on Dec. 30. | Dec. 30 = 2024-12-30 day-of-year
            2024-12-30 | It is set for Jan. 2. | Jan. 2 = 2025-01-02 day-of-year
            2025-01-02 | They met in December. | December = 2024-12 month
            0001-01-01 | They met last year.  | last year = ? relative-period
            9999-12-31 | They meet tomorrow.  | tomorrow = ? relative-day
            """)
    void aDateIsAsPreciseAsThePublicationAllows(PartialDate published, String text, String expected) {
        assertThat(read(text, published)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Monday   | 2025-02-24 | 2025-03-03
            Friday   | 2025-02-28 | 2025-02-28
            Thursday | 2025-02-27 | 2025-03-06
            """)
    void aDayOfTheWeekLiesBehindOrAhead(String text, PartialDate past, PartialDate planned) {
        DateMention date = DateReader.read(text, new TextRange(0, text.length()), FRIDAY).get(0);
        assertThat(date.from()).isEqualTo(past);
        assertThat(date.ofPlan().from()).isEqualTo(planned);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({ "2025-02-17, 2025-02-23, 2025-02", "2025-02-24, 2025-03-02, 2025", "2024-12-30, 2025-01-05,",
            "2025-02, 2025-02, 2025-02", "2025, 2025, 2025" })
    void aPeriodIsDatedAsPreciselyAsItAllows(PartialDate from, PartialDate to, PartialDate expected) {
        assertThat(DateMention.common(from, to)).isEqualTo(expected);
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        String text = "On Monday they met. On Feb. 27 they parted.";
        List<DateMention> dates = DateReader.read(text, new TextRange(20, text.length()), FRIDAY);
        assertThat(dates).extracting(date -> date.range().of(text)).containsExactly("Feb. 27");
    }

    @Test
    void aMillionDaysAreReadInOnePass() {
        String text = "On Feb. 27, 2025, and on Thursday, 27. Februar - 1/2/3 ".repeat(20_000);
        assertThat(DateReader.read(text, new TextRange(0, text.length()), FRIDAY)).hasSize(40_000);
    }
}
