package org.onrecord.text.article;

import org.onrecord.record.PartialDate;

/**
 * What an article says of itself. Each is null where it does not say: nothing is guessed from the name of a file or from
 * today's date.
 *
 * @param headline its title
 * @param url its address
 * @param publisher the outlet that published it
 * @param byline its authors as printed, without "By"
 * @param creditedAgency the news agency that it credits for its report
 * @param datePublished the day of publication at the publisher
 * @param language the BCP 47 tag of the language of its body
 * @param licence the licence that it names
 */
public record ArticleDetails(String headline, String url, String publisher, String byline, String creditedAgency,
        PartialDate datePublished, String language, String licence) {

    /** Nothing known. */
    public static final ArticleDetails NONE = new ArticleDetails(null, null, null, null, null, null, null, null);
}
