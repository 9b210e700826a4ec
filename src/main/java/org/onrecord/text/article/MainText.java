package org.onrecord.text.article;

import java.util.Comparator;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.extended.Readability4JExtended;

/**
 * Finds the element of a page that has the article in it. Pages that say which one it is are believed, if most of the
 * page's paragraphs are in it; for the others, the rules of Mozilla's reader view are asked.
 */
final class MainText {

    /** How pages say it: schema.org, HTML and ARIA. */
    private static final String MARKED = "[itemprop=articleBody], article, [role=article], main, [role=main]";

    /** In UTF-16 units; three sentences. */
    private static final int ENOUGH = 300;

    /** Of all words in paragraphs of the page, those that the marked element has at least. */
    private static final double MOST = 0.6;

    /** Reader view weighs each element against those around it; beyond that many it takes seconds. */
    private static final int MOST_ELEMENTS = 20_000;

    /** Reader view wants one to complete links with, which nobody here follows. */
    private static final String SOME_ADDRESS = "https://page.invalid/";

    private MainText() {
    }

    static Element of(Document page) {
        Element body = page.body();
        return marked(body).or(() -> readable(page)).orElse(body);
    }

    /** The smallest of the marked elements that have nearly all of the paragraphs. */
    private static Optional<Element> marked(Element body) {
        ParagraphLengths lengths = ParagraphLengths.in(body);
        int all = lengths.of(body);
        return body.select(MARKED).stream().map(element -> new Candidate(element, lengths.of(element)))
                .filter(candidate -> candidate.length() >= ENOUGH && candidate.length() >= MOST * all)
                .min(Comparator.comparingInt(Candidate::length)).map(Candidate::element);
    }

    private static Optional<Element> readable(Document page) {
        if (page.getAllElements().size() > MOST_ELEMENTS)
            return Optional.empty();
        try {
            Readability4J reader = new Readability4JExtended(SOME_ADDRESS, page.clone());
            Element content = reader.parse().getArticleContent();
            return Optional.ofNullable(content).filter(element -> element.text().length() >= ENOUGH / 3);
        } catch (RuntimeException e) {
            // It is no longer maintained, and has failed on pages that browsers show. All of the page is then looked at.
            return Optional.empty();
        }
    }

    private record Candidate(Element element, int length) {
    }
}
