package org.onrecord.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.onrecord.text.article.UnreadableArticle.Reason;

/**
 * Reads articles in HTML: the main text becomes the archived text, headline first, a paragraph a line and empty lines
 * between; what the page says of itself in its metadata goes before what stands printed on it.
 */
public final class HtmlReader {

    /** Elements within each other; the deepest pages found have 60. What is deeper is read as if it were not. */
    private static final int DEEPEST = 256;

    /**
     * Ten times as many as the longest articles have, with all that sites put around them. Counted before they are read: each
     * of a million tables within each other costs the parser a look at those around it.
     */
    private static final int MOST_TAGS = 200_000;

    /** In UTF-16 units: a page without as much text has no article in what was sent. */
    private static final int SHORTEST = 40;

    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|div|p|meta|title)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HtmlReader() {
    }

    /** Whether a text is a page rather than plain text. */
    public static boolean isPage(String text) {
        return PAGE.matcher(text).lookingAt();
    }

    /**
     * @param html all of the page
     * @param url where it was found; null if that is not known, and then what the page says
     * @throws UnreadableArticle if there is no article in it
     */
    public static Article read(String html, String url) throws UnreadableArticle {
        Document page = page(html, url);
        PageDetails details = PageDetails.of(page, url);
        PageFurniture.removeFrom(page);
        PageText main = main(page, details);
        Layout layout = Layout.of(main.passages());
        String text = main.text();
        ArticleDetails printed = details.with(PlainDetails.of(layout, text));
        Article article = new Article(text, PlainTextReader.blocks(layout), printed);
        if (article.paragraphs().mapToInt(block -> block.range().end() - block.range().start()).sum() < SHORTEST)
            throw new UnreadableArticle(Reason.NO_MAIN_TEXT, "There is no article in this page.");
        return article;
    }

    /**
     * What a page says of itself, where its text is at hand.
     *
     * @param printed what stands printed in the text
     * @throws UnreadableArticle if it has more elements than any article
     */
    static ArticleDetails details(String html, String url, ArticleDetails printed) throws UnreadableArticle {
        return PageDetails.of(page(html, url), url).with(printed);
    }

    private static Document page(String html, String url) throws UnreadableArticle {
        if (tags(html) > MOST_TAGS)
            throw new UnreadableArticle(Reason.TOO_LARGE, "A page has at most " + MOST_TAGS + " elements.");
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1))
            tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        return tags;
    }

    /** From the elements of the page; where scripts would have put the text there, from its metadata. */
    private static PageText main(Document page, PageDetails details) {
        PageText main = PageText.of(MainText.of(page));
        boolean better = details.articleBody() != null && details.articleBody().length() > 2 * main.text().length();
        PageText chosen = main.text().length() < SHORTEST || better ? fromMetadata(details, main) : main;
        return chosen.under(details.headline());
    }

    private static PageText fromMetadata(PageDetails details, PageText otherwise) {
        if (details.articleBody() == null || details.articleBody().length() < SHORTEST)
            return otherwise;
        List<Passage> passages = new ArrayList<>(PlainPassages.of(details.articleBody()));
        return new PageText(details.articleBody(), passages);
    }

    /** Addresses that are no place to find a page at are none. */
    static String address(String url) {
        if (url == null)
            return null;
        String small = url.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("https://") || small.startsWith("http://") ? url.strip() : null;
    }
}
