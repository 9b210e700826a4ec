package org.onrecord.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    /** Three paragraphs that any article could have. */
    private static final String BODY = """
            Ministers of five countries met in Oslo on Friday for talks on fishing rights in northern waters.

            “We have made progress,” the Norwegian minister, Kari Nordmann, told reporters after the talks.

            Officials said the next round would be held in Bergen in the autumn, at the level of experts.
            """;

    private static final String HEADLINE = "Ministers meet in Oslo for talks on fishing rights\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Harbour Dispatch      | The Harbour Dispatch
            Strait Gazette            | Strait Gazette
            Journal of the West       | Journal of the West
            Nordic Fishing News       | Nordic Fishing News
            Bergen Tageblatt          | Bergen Tageblatt
            World News                |
            Breaking News             |
            Press Release             |
            The Daily Briefing        |
            Fishing rights in review  |
            Norway, Iceland in Review |
            Menu                      |
            The minister looked at the News of the day |
            """)
    void theFirstLineMayNameThePublisher(String line, String publisher) {
        String text = line + "\n\n" + HEADLINE + BODY;
        assertEquals(publisher, PlainTextReader.read(text).details().publisher());
        assertEquals(HEADLINE.strip(), PlainTextReader.read(text).details().headline());
    }

    @Test
    void aHeadlineOnTheFirstLineIsNoPublisher() {
        assertNull(PlainTextReader.read("Ministers Meet in Oslo, Times of Norway Says\n\n" + BODY).details().publisher());
    }

    @Test
    void tellsTheArticleFromWhatIsAroundIt() {
        assertThat(kinds("""
                Menu
                Today: May 9, 2024

                Ministers meet in Oslo for talks on fishing rights

                By Anna Example | May 3, 2024 | 3 min read

                The harbour of Oslo
                The harbour of Oslo. (AP Photo/A. Name)

                """ + BODY + """

                Don't Miss

                Fishing boats
                Fleet to Be Renewed by 2030
                Owners hope that the new boats will be quieter.

                Leave a Reply
                """)).containsExactly(
                "FURNITURE Menu",
                "FURNITURE Today: May 9, 2024",
                "HEADLINE Ministers meet in Oslo",
                "BYLINE By Anna Example |",
                "CAPTION The harbour of Oslo",
                "CAPTION The harbour of Oslo.",
                "PARAGRAPH Ministers of five countries",
                "PARAGRAPH “We have made progress,”",
                "PARAGRAPH Officials said the next",
                "FURNITURE Don't Miss",
                "FURNITURE Fishing boats",
                "FURNITURE Fleet to Be Renewed",
                "FURNITURE Owners hope that the",
                "FURNITURE Leave a Reply");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "FURNITURE     | please wait",
            "FURNITURE     | No media source currently available",
            "FURNITURE     | 0:00 0:02:52 0:00",
            "FURNITURE     | Advertisement",
            "FURNITURE     | Read more: Fleet to be renewed by 2030",
            "FURNITURE     | **Related article: ['It Is Over': Fishermen on Their Trade](#)**",
            "FURNITURE     | [Home](/) | [World](/world) | [Politics](/politics)",
            "FURNITURE     | ![The harbour](/harbour.jpg)",
            "FURNITURE     | https://www.example.com/2024/05/03/talks",
            "FURNITURE     | Sign up for our newsletter to get the best stories in your inbox.",
            "FURNITURE     | We use cookies to give you the best experience.",
            "FURNITURE     | Editor's note: An earlier version misspelled the minister's name.",
            "FURNITURE     | ***",
            "CAPTION       | FILE - The harbour of Oslo is seen on June 22, 2022. Ministers met there on Friday.",
            "CAPTION       | The harbour of Oslo. (Photo: A. Name/Reuters)",
            "CAPTION       | Ministers at the table on Friday. A. Name / TASS",
            "CAPTION       | The harbour of Oslo [A. Name/AFP]",
            "CAPTION       | Photo: The harbour of Oslo",
            "CAPTION       | The minister arrives. Getty Images",
            "EMBEDDED_POST | The delegation arrives at the venue of the talks pic.twitter.com/15fLz5rk8J",
            "SUBHEADING    | A dispute over cod",
            "SUBHEADING    | ## What comes next",
            "SUBHEADING    | **What comes next**",
            "PARAGRAPH     | He declined.",
            "PARAGRAPH     | Why now?",
            "PARAGRAPH     | “No.”",
            "PARAGRAPH     | The minister listed what had been agreed upon:",
            "PARAGRAPH     | • an observer in each of the harbours",
            "PARAGRAPH     | NORDMANN: We have made progress",
            "PARAGRAPH     | “We have made progress in all of the matters” — Kari Nordmann, minister",
            "PARAGRAPH     | > “We have made progress,” she wrote.",
            "PARAGRAPH     | Watch what he does, not what he says, she advised.",
            "PARAGRAPH     | Today Nordmann and her guests were silent on May 3, 2024, she said.",
            "PARAGRAPH     | Source close to the talks said they were hard.",
            "PARAGRAPH     | Correction of past mistakes is what matters, she said.",
            "PARAGRAPH     | By Friday, all five had signed." })
    void tellsWhatALineWithinAnArticleIs(String kind, String line) {
        String text = HEADLINE + BODY + "\n" + line + "\n\n" + BODY;
        Article article = PlainTextReader.read(text);
        Block block = article.blocks().stream().filter(b -> b.range().of(text).equals(line)).findFirst().orElseThrow();
        assertEquals(kind, block.kind().name());
        assertThat(article.paragraphs()).as("the rest").hasSize(kind.equals("PARAGRAPH") ? 7 : 6);
    }

    @Test
    void knowsAPostByTheAccountBelowIt() {
        assertThat(kinds(HEADLINE + BODY + """

                The delegation arrives at the venue of the talks.
                — MFA Norway (@mfa_norway) May 3, 2024

                """ + BODY)).containsSequence("PARAGRAPH Officials said the next", "EMBEDDED_POST The delegation arrives at",
                "EMBEDDED_POST — MFA Norway (@mfa_norway)", "PARAGRAPH Ministers of five countries");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "Leave a comment", "3 Comments", "Comments (12)", "About the Author", "Читайте также",
            "Mehr zum Thema", "Related stories", "You may also like", "More from The Example Post",
            "© 2024 The Example Post", "Some information for this report came from The Associated Press.",
            "Reuters contributed to this report.", "(Reporting by A. Name in Oslo; editing by B. Name)" })
    void endsBeforeWhatFollowsArticles(String line) {
        String after = "\n\nFleet to Be Renewed\n\nOwners hope that the new boats will be quieter than the old ones.";
        Article article = PlainTextReader.read(HEADLINE + BODY + "\n" + line + after);
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void goesOnAfterLinksWithinIt() {
        Article article = PlainTextReader.read(HEADLINE + BODY + "\nRelated\n\nFleet to Be Renewed\n\n" + BODY);
        assertThat(article.paragraphs()).hasSize(6);
    }

    @Test
    void goesOnAfterABarOfButtonsAboveIt() {
        Article article = PlainTextReader.read(HEADLINE + "12 Comments\n\nShare\n\n" + BODY);
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void leavesOutWhoTheAuthorIs() {
        Article article = PlainTextReader.read(HEADLINE + BODY + "\nAnna Example\n\n"
                + "Anna Example is a reporter in Oslo. She has covered fishing since 2010.");
        assertThat(article.paragraphs()).hasSize(3);
        assertEquals("Anna Example", article.details().byline());
    }

    @Test
    void takesASentenceThatSumsTheArticleUpForAStandfirst() {
        assertThat(kinds(HEADLINE + "The five countries had met for talks on fishing rights.\n\n" + BODY))
                .contains("STANDFIRST The five countries had").doesNotContain("PARAGRAPH The five countries had");
    }

    @Test
    void takesAFirstParagraphForAParagraph() {
        assertThat(kinds(HEADLINE + BODY)).doesNotContain("STANDFIRST Ministers of five countries")
                .contains("PARAGRAPH Ministers of five countries");
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() {
        Article article = PlainTextReader.read("""
                Ministers meet in Oslo

                Ministers of five countries met in Oslo on Friday for talks on
                fishing rights in northern waters. “We have made progress in
                all of the matters,” the Norwegian minister, Kari Nordmann,
                told reporters.

                Officials said the next round would be held in Bergen in the
                autumn, at the level of experts.
                """);
        assertThat(article.paragraphs().map(block -> block.range().of(article.text()).lines().count()))
                .containsExactly(4L, 2L);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "\n", "\r\n", "\r", "\u2028" })
    void readsLinesHoweverTheyEnd(String end) {
        assertThat(PlainTextReader.read((HEADLINE + BODY).replace("\n", end)).paragraphs()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}: by {1}, {2}, agency {3}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "By Anna Example                                | Anna Example                 | none       | none",
            "By Anna Example and Bo Name                    | Anna Example and Bo Name     | none       | none",
            "By Anna Example, May 3, 2024                   | Anna Example                 | 2024-05-03 | none",
            "By Anna Example · 3 May 2024 · 5 min read      | Anna Example                 | 2024-05-03 | none",
            "By [AFP](#)                                    | AFP                          | none       | AFP",
            "Von Anna Beispiel                              | Anna Beispiel                | none       | none",
            "Автор: Анна Примерова                          | Анна Примерова               | none       | none",
            "May 3, 2024                                    | none                         | 2024-05-03 | none",
            "Published: Friday, 3 May 2024, 10:15 GMT       | none                         | 2024-05-03 | none",
            "Updated: May 4, 2024                           | none                         | none       | none",
            "News, World May 3, 2024 No Comments on it      | none                         | 2024-05-03 | none",
            "FILE - The harbour on May 3, 2022.             | none                         | none       | none",
            "Source: Reuters                                | none                         | none       | Reuters" })
    void readsWhatStandsBelowTheHeadline(String line, String byline, String date, String agency) {
        ArticleDetails details = PlainTextReader.read(HEADLINE + line + "\n\n" + BODY).details();
        assertEquals(byline, details.byline());
        assertEquals(date, details.datePublished() == null ? null : details.datePublished().toString());
        assertEquals(agency, details.creditedAgency());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "Today: May 9, 2024", "Thursday, May 9, 2024", "Last updated May 9, 2024" })
    void takesNoDateFromAboveTheHeadline(String line) {
        assertNull(PlainTextReader.read(line + "\n\n" + HEADLINE + BODY).details().datePublished());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "Some information for this report came from The Associated Press.         | The Associated Press",
            "Reuters contributed to this report.                                      | Reuters",
            "With reporting by Agence France-Presse                                   | AFP",
            "Mit Material von dpa                                                     | dpa",
            "По материалам ТАСС                                                       | TASS",
            "(Reporting by A. Name in Oslo; editing by B. Name)                       | none" })
    void readsWhoIsCredited(String line, String agency) {
        assertEquals(agency, PlainTextReader.read(HEADLINE + BODY + "\n" + line).details().creditedAgency());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "OSLO (AP) — | The Associated Press", "OSLO, May 3 (Reuters) - | Reuters",
            "OSLO, May 3. /TASS/. | TASS" })
    void readsTheAgencyOfADateline(String dateline, String agency) {
        assertEquals(agency, PlainTextReader.read(HEADLINE + dateline + " " + BODY).details().creditedAgency());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "Original url:NL<https://www.voanews.com/a/talks/1.html> | https://www.voanews.com/a/talks/1.html | Voice of America",
            "Source: https://example.com/talks                       | https://example.com/talks              | none",
            "https://example.com/talks                               | none                                   | none",
            "VOA News                                                | none                                   | Voice of America",
            "© 2024 The Example Post. All rights reserved.           | none                                   | The Example Post" })
    void readsWhereItStood(String line, String url, String publisher) {
        ArticleDetails details = PlainTextReader.read(HEADLINE + BODY + "\n" + line.replace("NL", "\n\n")).details();
        assertEquals(url, details.url());
        assertEquals(publisher, details.publisher());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', value = {
            "Ministers meet in Oslo|Ministers meet in Oslo",
            "# Ministers meet in Oslo|Ministers meet in Oslo",
            "World NewsNLMinisters meet in Oslo for talksNLshare|Ministers meet in Oslo for talks",
            "Will ministers agree on fishing?|Will ministers agree on fishing?" })
    void findsTheHeadline(String above, String headline) {
        assertEquals(headline, PlainTextReader.read(above.replace("NL", "\n\n") + "\n\n" + BODY).details().headline());
    }

    @Test
    void hasNoHeadlineWhereNoneStands() {
        assertNull(PlainTextReader.read(BODY).details().headline());
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "Oslo", "…", "“", "# ", "****", "[](", "a\u0000b", "\ud83d", "By ", "Comments" })
    void readsAnyText(String text) {
        assertThat(PlainTextReader.read(text).blocks()).hasSizeLessThan(2);
    }

    @Test
    void blocksAreInOrderAndApart() {
        Article article = PlainTextReader.read(HEADLINE + BODY + "\n\nRelated\n\n" + BODY);
        int end = -1;
        for (Block block : article.blocks()) {
            assertThat(block.range().start()).isGreaterThan(end);
            assertEquals(block.range().of(article.text()).strip(), block.range().of(article.text()));
            end = block.range().end();
        }
    }

    private static List<String> kinds(String text) {
        return PlainTextReader.read(text).blocks().stream()
                .map(block -> block.kind() + " " + firstWords(block.range().of(text))).toList();
    }

    private static String firstWords(String text) {
        String[] words = text.split(" ", 5);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 4)));
    }
}
