package org.onrecord.text.article;

/** What a passage looks like by itself, before its place in the article is considered. */
enum Sign {
    /** One or more sentences. */
    PROSE,
    /** A few words that are no sentence: a headline, a heading, a menu. */
    TITLE,
    /** What sites put around articles. */
    FURNITURE,
    /** The words of a picture. */
    CAPTION,
    /** Who wrote it. */
    BYLINE,
    /** When it was published. */
    DATE,
    /** The day on which somebody looked at the page, or when it was changed last. */
    OTHER_DATE,
    /** Who else reported for it. */
    CREDIT,
    /** Opens a list of other articles. */
    LINKS,
    /** Opens what follows an article: comments, forms. */
    END,
    /** About an author or the outlet. */
    BIOGRAPHY,
    /** The words of a post on a social network. */
    POST,
    /** The account that posted what stands before. */
    POST_AUTHOR;

    /** Whether a line with this sign ends an article if nothing speaks against it. */
    boolean closes() {
        return this == END || this == CREDIT || this == BIOGRAPHY;
    }
}
