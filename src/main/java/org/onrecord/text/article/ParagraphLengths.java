package org.onrecord.text.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much text stands in the paragraphs of each element, found in one walk, since elements within elements are many. */
final class ParagraphLengths implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote");

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Deque<int[]> open = new ArrayDeque<>();

    private ParagraphLengths() {
    }

    static ParagraphLengths in(Element element) {
        ParagraphLengths lengths = new ParagraphLengths();
        lengths.open.push(new int[1]);
        element.traverse(lengths);
        return lengths;
    }

    /** In UTF-16 units, without what stands in elements within the paragraphs. */
    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element)
            open.push(new int[] { PARAGRAPHS.contains(element.normalName()) ? element.ownText().length() : 0 });
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element))
            return;
        int length = open.pop()[0];
        open.peek()[0] += length;
        if (length > 0)
            lengths.put(element, length);
    }
}
