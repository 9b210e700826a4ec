package org.onrecord.text.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is around the article by the meaning of its element, or by the name that its class gives it. */
final class PageFurniture {

    /** Not text that anybody reads. */
    private static final String NO_TEXT = "script, style, noscript, template, svg, canvas, iframe, object, embed, button, select,"
            + " textarea, audio, video, math";

    /** Around an article, unless the whole page stands in it, as some systems put it into one form. */
    private static final String AROUND = "nav, footer, aside, form, dialog, menu, [hidden], [role=navigation],"
            + " [role=complementary], [role=contentinfo], [style~=(?i)display\\s*:\\s*none]";

    /** Words of class names and ids, as they stand between hyphens and underscores. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:related|share|sharing|social|newsletter|promo|advert|advertisement|ads?|sponsored|comments|"
                    + "disqus|sidebar|breadcrumbs?|recirc|outbrain|taboola|toolbar|paywall|cookies?|subscribe|popup|modal|"
                    + "most-?read|read-?more|see-?also|also-?read|tags|sr-only|visually-hidden|screen-reader-text|"
                    + "navbox|infobox|mw-editsection|noprint)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** Systems that put an article's tags and categories into the class of its element make names of these say nothing. */
    private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "p", "h1");

    private PageFurniture() {
    }

    static void removeFrom(Document page) {
        page.select(NO_TEXT).remove();
        ParagraphLengths lengths = ParagraphLengths.in(page.body());
        int all = lengths.of(page.body());
        List<Element> around = Stream.concat(page.body().select(AROUND).stream().filter(PageFurniture::isAround),
                page.body().select("[class], [id]").stream().filter(PageFurniture::isNamed)).toList();
        for (Element element : around) {
            if (element.hasParent() && lengths.of(element) * 2 <= all)
                element.remove();
        }
    }

    /** The footer of a quotation says who said it. */
    private static boolean isAround(Element element) {
        return !element.normalName().equals("footer") || element.closest("blockquote") == null;
    }

    private static boolean isNamed(Element element) {
        return !NEVER.contains(element.normalName()) && NAMES.matcher(element.className() + " " + element.id()).find();
    }
}
