package org.onrecord.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.article.UnreadableArticle.Reason;

class HtmlReaderTest {

    private static final String BODY = """
            <p>Ministers of five countries met in Oslo on Friday for talks on fishing rights in northern waters.</p>
            <p>&ldquo;We have made <em>progress</em>,&rdquo; the Norwegian minister, <a href="/kn">Kari Nordmann</a>, told
            reporters after the&nbsp;talks.</p>
            <p>Officials said the next round would be held in Bergen in the autumn, at the level of experts.</p>
            """;

    private static final List<String> PARAGRAPHS = List.of(
            "Ministers of five countries met in Oslo on Friday for talks on fishing rights in northern waters.",
            "“We have made progress,” the Norwegian minister, Kari Nordmann, told reporters after the talks.",
            "Officials said the next round would be held in Bergen in the autumn, at the level of experts.");

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("an article element", "<article>" + BODY + "</article>"),
                Arguments.of("the text marked with schema.org", "<div itemprop=articleBody>" + BODY + "</div>"),
                Arguments.of("divisions without meaning", "<div class=x><div class=y>" + BODY + "</div></div>"),
                Arguments.of("no element around it", BODY),
                Arguments.of("the whole page in one form", "<form id=aspnetForm><div>" + BODY + "</div></form>"),
                Arguments.of("tags of the article in its class",
                        "<article class='post tag-social tag-comments'>" + BODY + "</article>"),
                Arguments.of("teasers of other articles", "<article>" + BODY + "</article>"
                        + "<article><p>Fleet to be renewed by 2030.</p></article>".repeat(3)),
                Arguments.of("menus and a footer", "<nav><ul><li><a href=/>Home</a></ul></nav><article>" + BODY
                        + "</article><footer><p>All about us and our paper, since 1894.</p></footer>"),
                Arguments.of("links to other articles", "<article>" + BODY + "<aside><p>Fleet to be renewed.</p></aside>"
                        + "<div class='related-links'><p>Owners hope that new boats are quieter.</p></div>"
                        + "<p><a href=/fleet>Fleet to be renewed by 2030, minister says on a visit</a></p></article>"),
                Arguments.of("comments",
                        "<article>" + BODY + "<h2>Comments</h2><p>I was there, and it was otherwise.</p></article>"),
                Arguments.of("scripts and styles", "<article><script>var a = '<p>He said so.</p>';</script><style>p{}</style>"
                        + BODY + "</article>"),
                Arguments.of("hidden text",
                        "<article><p style='display: none'>Nobody sees this one here.</p>" + BODY + "</article>"),
                Arguments.of("breaks instead of paragraphs", "<article><div>"
                        + BODY.replace("<p>", "").replace("</p>", "<br><br>") + "</div></article>"),
                Arguments.of("paragraphs that are not closed", "<article>" + BODY.replace("</p>", "") + "</article>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void findsTheParagraphs(String name, String body) throws UnreadableArticle {
        assertEquals(PARAGRAPHS, paragraphs(HtmlReader.read("<html><body>" + body + "</body></html>", null)));
    }

    @Test
    void archivesHeadlineAndParagraphsWithoutTheSite() throws UnreadableArticle {
        Article article = HtmlReader
                .read("<title>Ministers meet in Oslo | Example</title><body><nav>Home</nav><main><h1>Ministers"
                        + " meet in Oslo</h1>" + BODY + "</main>", null);
        assertEquals("Ministers meet in Oslo\n\n" + String.join("\n\n", PARAGRAPHS), article.text());
    }

    @Test
    void tellsCaptionsHeadingsAndPostsFromParagraphs() throws UnreadableArticle {
        Article article = HtmlReader.read("<article><h1>Ministers meet in Oslo</h1>"
                + "<figure><img src=a><figcaption>The harbour, said to be cold.</figcaption></figure>" + BODY
                + "<h2>What comes next</h2><p>Nobody knows what comes next, officials said.</p>"
                + "<blockquote class=twitter-tweet><p>We are at the venue.</p>— MFA (@mfa) <a href=x>May 3, 2024</a></blockquote>"
                + "<div class=wp-caption-text>The venue, seen from outside.</div><p>They all left on Friday, she said.</p></article>",
                null);
        assertThat(article.blocks().stream().map(Block::kind)).containsExactly(BlockKind.HEADLINE, BlockKind.CAPTION,
                BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.PARAGRAPH,
                BlockKind.EMBEDDED_POST, BlockKind.EMBEDDED_POST, BlockKind.CAPTION, BlockKind.PARAGRAPH);
    }

    static Stream<Arguments> heads() {
        String json = "<script type='application/ld+json'>";
        return Stream.of(
                Arguments.of("JSON-LD", json + "{'@type':'NewsArticle','headline':'Ministers meet','datePublished':"
                        .replace('\'', '"') + "\"2024-05-03T23:30:00+02:00\",\"author\":[{\"name\":\"Anna Example\"},"
                        + "{\"name\":\"Bo Name\"}],\"publisher\":{\"name\":\"Example Post\"},\"url\":\"https://example.com/1\"}</script>",
                        "Ministers meet", "Anna Example, Bo Name", "Example Post", "2024-05-03", "https://example.com/1"),
                Arguments.of("JSON-LD in a graph",
                        json + "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"ReportageNewsArticle\"],"
                                + "\"headline\":\"Ministers meet\",\"author\":\"Anna Example\"}]}</script>",
                        "Ministers meet", "Anna Example", null, null, null),
                Arguments.of("broken JSON-LD, and OpenGraph", json + "{\"@type\":\"NewsArticle\",</script>"
                        + "<meta property=og:title content='Ministers meet - Example Post'><meta property=og:site_name"
                        + " content='Example Post'><meta property=article:published_time content='2024-05-03'>"
                        + "<meta property=og:url content='https://example.com/2'>",
                        "Ministers meet", null, "Example Post", "2024-05-03", "https://example.com/2"),
                Arguments.of("meta elements",
                        "<title>Ministers meet | VOA News</title><meta name=author content='By Anna Example'>"
                                + "<meta name=pubdate content='May 3, 2024'><link rel=canonical href='https://www.voanews.com/a/1.html'>",
                        "Ministers meet", "Anna Example", "Voice of America", "2024-05-03", "https://www.voanews.com/a/1.html"),
                Arguments.of("a title with a dash of its own", "<title>Ministers meet - again</title>",
                        "Ministers meet - again",
                        null, null, null, null),
                Arguments.of("an address that is no page",
                        "<link rel=canonical href='javascript:x'><title>Ministers meet</title>",
                        "Ministers meet", null, null, null, null),
                Arguments.of("a date of no calendar", "<title>Ministers meet</title><meta name=pubdate content='2024-02-31'>",
                        "Ministers meet", null, null, null, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void readsWhatThePageSaysOfItself(String name, String head, String headline, String byline, String publisher, String date,
            String url) throws UnreadableArticle {
        ArticleDetails details = HtmlReader.read("<html><head>" + head + "</head><body>" + BODY, null).details();
        assertEquals(headline, details.headline());
        assertEquals(byline, details.byline());
        assertEquals(publisher, details.publisher());
        assertEquals(date, details.datePublished() == null ? null : details.datePublished().toString());
        assertEquals(url, details.url());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "<article><time datetime='2024-05-03T10:00Z'>Friday</time>BODY</article>                       | 2024-05-03",
            "<article><p class=byline>By Anna Example, May 3, 2024</p>BODY</article>                       | 2024-05-03",
            "<article>BODY</article><div><time datetime='2024-05-09'>today</time></div>                    | none" })
    void readsTheDateThatIsPrinted(String body, String date) throws UnreadableArticle {
        Article article = HtmlReader.read("<title>Ministers meet in Oslo</title><body>" + body.replace("BODY", BODY), null);
        assertEquals(date, article.details().datePublished() == null ? null : article.details().datePublished().toString());
    }

    @Test
    void takesTheTextFromTheMetadataWhereScriptsWouldHaveShownIt() throws UnreadableArticle {
        Article article = HtmlReader
                .read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ministers"
                        + " meet\",\"articleBody\":\"" + String.join("\\n\\n", PARAGRAPHS)
                        + "\"}</script><body><div id=app></div>", null);
        assertEquals(PARAGRAPHS, paragraphs(article));
    }

    @Test
    void theLanguageIsThatOfTheTextNotOfTheTemplate() throws UnreadableArticle {
        String russian = "<p>Министры пяти стран встретились в Осло, чтобы обсудить права на рыбную ловлю в северных водах.</p>";
        assertEquals("ru", HtmlReader.read("<html lang=en-US><body>" + russian.repeat(3), null).details().language());
    }

    @Test
    void theAddressGivenCountsWhereThePageHasNone() throws UnreadableArticle {
        assertEquals("https://example.com/3", HtmlReader.read("<body>" + BODY, "https://example.com/3").details().url());
        assertNull(HtmlReader.read("<body>" + BODY, "file:///home/me/page.html").details().url());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "<html></html>", "<html><body><p>Page not found.</p></body></html>",
            "<html><body><script>render()</script></body></html>", "<html><body><img src=a></body></html>" })
    void refusesAPageWithoutAnArticle(String html) {
        assertEquals(Reason.NO_MAIN_TEXT, refusal(html).reason());
    }

    static Stream<Arguments> bombs() {
        return Stream.of(Arguments.of("a million elements within each other", "<div>".repeat(1_000_000)),
                Arguments.of("a million tables within each other", "<table><tr><td>".repeat(1_000_000)),
                Arguments.of("a million bold words", "<b>x".repeat(1_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void refusesBombsBeforeReadingThem(String name, String html) {
        assertEquals(Reason.TOO_LARGE, refusal("<html><body>" + html).reason());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "<div>", "<table><tr><td>", "<b>", "<p><b>", "<div class=ad>", "<ul><li>",
            "<font><p>",
            "<blockquote>", "<select><option>" })
    void readsWhatStandsBelowDeepNesting(String tags) throws UnreadableArticle {
        Article article = HtmlReader.read("<html><body>" + tags.repeat(20_000) + "</select>" + BODY, null);
        assertTrue(article.text().contains("Ministers of five countries"), article.text().length() + " letters");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "<!DOCTYPE html><html> | true", "  <html lang=en> | true", "<!-- a --><html> | true",
            "<?xml version='1.0'?><html> | true", "<p>He said so.</p> | true", "<https://example.com> he wrote | false",
            "< 5 % of them | false", "He said <b>so</b> | false", "<sigh> he said | false" })
    void knowsAPageByItsBeginning(String text, boolean page) {
        if (page)
            assertTrue(HtmlReader.isPage(text));
        else
            assertFalse(HtmlReader.isPage(text));
    }

    private static UnreadableArticle refusal(String html) {
        UnreadableArticle refusal = catchThrowableOfType(UnreadableArticle.class, () -> HtmlReader.read(html, null));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().map(block -> block.range().of(article.text())).toList();
    }
}
