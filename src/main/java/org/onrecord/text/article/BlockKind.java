package org.onrecord.text.article;

/** What a block of an article is for. */
public enum BlockKind {
    /** The title of the article. */
    HEADLINE,
    /** The sentence or two under the title that sum the article up. */
    STANDFIRST,
    /** Who wrote it, and where and when it was written or published. */
    BYLINE,
    /** A heading within the text. */
    SUBHEADING,
    /** The article's own words. */
    PARAGRAPH,
    /** The words under a picture, and whom they credit. */
    CAPTION,
    /** A post on a social network, shown whole, with the account that posted it; the words are that account's own. */
    EMBEDDED_POST,
    /** Who else reported for the article, such as "Some information came from The Associated Press". */
    CREDIT,
    /** The site around the article: menus, links to other articles, share buttons, comment forms, biographies. */
    FURNITURE
}
