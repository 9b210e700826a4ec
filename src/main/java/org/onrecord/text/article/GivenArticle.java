package org.onrecord.text.article;

import org.onrecord.record.PartialDate;
import org.onrecord.text.article.UnreadableArticle.Reason;

/**
 * An article that somebody hands over, with what they know of it. Each may be null; text or page must be there.
 *
 * @param text in plain text; it is archived as it is, also where the page is there too
 * @param html the page, from which the details are read, and without a text its main text
 * @param url where it was found
 * @param headline goes before what is read
 * @param publisher goes before what is read
 * @param byline goes before what is read
 * @param datePublished goes before what is read
 */
public record GivenArticle(String text, String html, String url, String headline, String publisher, String byline,
        PartialDate datePublished) {

    /**
     * @throws UnreadableArticle if there is neither text nor a page with an article, or too much
     */
    public Article read() throws UnreadableArticle {
        refuseTooLarge(text);
        refuseTooLarge(html);
        if (isMissing(text) && isMissing(html))
            throw new UnreadableArticle(Reason.EMPTY, "There is neither text nor HTML.");
        if (isMissing(text))
            return known(HtmlReader.read(html, url));
        Article plain = PlainTextReader.read(text);
        return known(isMissing(html) ? plain
                : new Article(text, plain.blocks(), HtmlReader.details(html, url, plain.details())));
    }

    private Article known(Article read) {
        ArticleDetails details = read.details();
        return new Article(read.text(), read.blocks(),
                new ArticleDetails(first(headline, details.headline()), first(HtmlReader.address(url), details.url()),
                        first(publisher, details.publisher()), first(byline, details.byline()), details.creditedAgency(),
                        first(datePublished, details.datePublished()), details.language(), details.licence()));
    }

    private static void refuseTooLarge(String given) throws UnreadableArticle {
        if (given != null && given.length() > ArticleBytes.MAX_SIZE)
            throw ArticleBytes.tooLarge();
    }

    private static boolean isMissing(String given) {
        return given == null || given.isBlank();
    }

    private static <T> T first(T given, T read) {
        return given == null ? read : given;
    }
}
