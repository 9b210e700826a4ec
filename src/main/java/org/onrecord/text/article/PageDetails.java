package org.onrecord.text.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.record.PartialDate;

/**
 * What a page says of itself in its metadata: schema.org's NewsArticle as JSON-LD, then OpenGraph, then the other meta
 * elements in use.
 *
 * @param headline the title without the name of the site; as all of these, null where the page does not say
 * @param url its address
 * @param publisher the outlet
 * @param byline the authors
 * @param datePublished the day of publication at the publisher, as printed with its own offset from UTC
 * @param language what the page declares
 * @param licence an address or a name
 * @param articleBody the text, as JSON-LD has it
 */
record PageDetails(String headline, String url, String publisher, String byline, PartialDate datePublished, String language,
        String licence, String articleBody) {

    /** Elements that give the date of publication; those with an attribute of their own for it first. */
    private static final String DATES = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " [itemprop=datePublished], meta[name=parsely-pub-date], meta[name=pubdate], meta[name=publish-date],"
            + " meta[name=publication_date], meta[name=sailthru.date], meta[name=DC.date.issued], meta[name=dc.date],"
            + " meta[name=DC.date], meta[name=date], time[pubdate]";

    private static final String AUTHORS = "meta[name=author], meta[name=byl], meta[name=parsely-author], meta[name=dc.creator],"
            + " meta[name=DC.creator]";

    private static final String PRINTED_AUTHORS = "[itemprop=author], [rel=author], .byline, .author-name, .article__author";

    /** In UTF-16 units; more is a biography. */
    private static final int LONGEST_BYLINE = 120;

    /** "Headline | Site", "Headline - Site", "Headline — Site". */
    private static final Pattern SITE = Pattern.compile("\\s+[|–—-]\\s+(?=[^|–—]{2,40}$)");

    /** In UTF-16 units. */
    private static final int LONGEST = 1000;

    static PageDetails of(Document page, String foundAt) {
        Linked linked = Linked.of(page);
        String url = first(HtmlReader.address(page.select("link[rel=canonical]").attr("abs:href")),
                HtmlReader.address(meta(page, "meta[property=og:url]")), HtmlReader.address(linked.url()),
                HtmlReader.address(foundAt));
        String site = first(linked.publisher(), meta(page, "meta[property=og:site_name]"),
                meta(page, "meta[name=application-name]"));
        String publisher = Optional.ofNullable(site).map(name -> NamedOutlet.named(name).orElse(name))
                .or(() -> Optional.ofNullable(url).flatMap(NamedOutlet::at)).orElse(null);
        return new PageDetails(headline(page, linked, site), url, publisher,
                withoutBy(first(linked.authors(), meta(page, AUTHORS), printedAuthors(page))), date(page, linked),
                language(page),
                first(linked.licence(), text(page.select("link[rel=license], a[rel=license]").attr("abs:href"))),
                linked.articleBody());
    }

    private static String headline(Document page, Linked linked, String site) {
        Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        String title = first(linked.headline(), meta(page, "meta[property=og:title], meta[name=twitter:title]"),
                only == null ? null : text(only.text()), text(page.title()));
        if (title == null)
            return null;
        String[] parts = SITE.split(title, 2);
        boolean named = parts.length == 2
                && (parts[1].equalsIgnoreCase(site) || NamedOutlet.named(parts[1]).isPresent());
        return named ? parts[0].strip() : title;
    }

    /** The page's own statement of a day, or the one time element beside its headline. */
    private static PartialDate date(Document page, Linked linked) {
        Stream<String> stated = Stream.concat(Stream.ofNullable(linked.datePublished()),
                page.select(DATES).stream().flatMap(PageDetails::dateTexts));
        Element time = page.selectFirst("article time[datetime], header time[datetime], main time[datetime]");
        Stream<String> printed = time == null ? Stream.empty() : dateTexts(time);
        return Stream.concat(stated, printed).map(PrintedDate::in).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static Stream<String> dateTexts(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.ownText())
                .filter(text -> text.length() < LONGEST);
    }

    private static String language(Document page) {
        String declared = first(text(page.select("html").attr("lang")), meta(page, "meta[http-equiv=content-language]"));
        return declared == null || !declared.matches("[A-Za-z]{2,3}(?:[-_]\\w+)*") ? null : declared.replace('_', '-');
    }

    private static String printedAuthors(Document page) {
        Element authors = page.selectFirst(PRINTED_AUTHORS);
        String names = authors == null ? null : text(authors.text());
        return names == null || names.length() > LONGEST_BYLINE ? null : names;
    }

    private static String withoutBy(String authors) {
        return authors == null ? null : SignReader.BYLINE.matcher(authors).replaceFirst("");
    }

    private static String meta(Document page, String selector) {
        return page.select(selector).stream().map(element -> text(element.attr("content"))).filter(text -> text != null)
                .distinct().limit(5).collect(Collectors.collectingAndThen(Collectors.joining(", "), PageDetails::text));
    }

    /** Null if there is nothing, or more than anybody would say. */
    static String text(String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST)
            return null;
        return value.replaceAll("\\s+", " ").strip();
    }

    private static String first(String... values) {
        return Arrays.stream(values).filter(value -> value != null).findFirst().orElse(null);
    }

    /** Completed by what is printed in the article; its language is the one that the article is written in. */
    ArticleDetails with(ArticleDetails printed) {
        String by = first(byline, printed.byline());
        String agency = printed.creditedAgency() != null ? printed.creditedAgency()
                : Optional.ofNullable(by).flatMap(NamedOutlet::agencyIn).orElse(null);
        return new ArticleDetails(first(headline, printed.headline()), first(url, printed.url()),
                first(publisher, printed.publisher()), by, agency,
                datePublished == null ? printed.datePublished() : datePublished, first(printed.language(), language), licence);
    }
}
