package org.onrecord.text.article;

/**
 * A file as an article.
 *
 * @param article what was read
 * @param page whether the file is a page, so that the archived text is not what the file has
 */
public record ArticleFile(Article article, boolean page) {

    /**
     * Reads plain text or HTML, whichever the bytes are: what a file is called does not count.
     *
     * @throws UnreadableArticle if it is neither, or has no article in it
     */
    public static ArticleFile read(byte[] bytes) throws UnreadableArticle {
        String text = ArticleBytes.decode(bytes);
        boolean page = HtmlReader.isPage(text);
        return new ArticleFile(page ? HtmlReader.read(text, null) : PlainTextReader.read(text), page);
    }
}
