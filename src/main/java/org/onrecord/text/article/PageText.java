package org.onrecord.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.onrecord.text.TextRange;

/**
 * The text of an element as a reader would read it.
 *
 * @param text a passage a line, with empty lines between
 * @param passages where each stands, and what its element says that it is
 */
record PageText(String text, List<Passage> passages) {

    private static final String BETWEEN = "\n\n";

    static PageText of(Element element) {
        Reading reading = new Reading();
        NodeTraversor.traverse(reading, element);
        reading.flush();
        return new PageText(reading.text.toString(), reading.passages);
    }

    /** The same below its headline, if that does not stand there already. */
    PageText under(String headline) {
        if (headline == null || passages.stream().anyMatch(passage -> isSame(passage.words(), headline)))
            return this;
        int shift = headline.length() + BETWEEN.length();
        List<Passage> all = new ArrayList<>();
        all.add(new Passage(headline, new TextRange(0, headline.length()), true, BlockKind.HEADLINE));
        for (Passage passage : passages) {
            BlockKind given = passage.given() == BlockKind.HEADLINE ? BlockKind.SUBHEADING : passage.given();
            all.add(new Passage(passage.words(),
                    new TextRange(passage.range().start() + shift, passage.range().end() + shift), passage.apart(), given));
        }
        return new PageText(headline + BETWEEN + text, all);
    }

    private static boolean isSame(String passage, String headline) {
        return passage.length() <= 2 * headline.length() && PhraseTable.words(passage).equals(PhraseTable.words(headline));
    }

    /** Walks through the elements and gathers passages. */
    private static final class Reading implements NodeVisitor {

        private static final Pattern CAPTION_CLASS = Pattern.compile(
                "(?:^|[\\s_-])(?:caption|figcaption|credit)(?:$|[\\s_-]|text)",
                Pattern.CASE_INSENSITIVE);

        private static final Pattern POST_CLASS = Pattern.compile("twitter-tweet|instagram-media|telegram-post|bluesky-embed",
                Pattern.CASE_INSENSITIVE);

        private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "li", "dd", "dt", "td", "th", "pre");

        /** Of a passage's letters, those in links; above it, the passage is a link. */
        private static final double LINKS = 0.8;

        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder passage = new StringBuilder();
        private BlockKind kind;
        private int linked;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words)
                add(words.getWholeText());
            if (node instanceof Element element)
                begin(element);
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element)
                end(element);
        }

        private void begin(Element element) {
            String name = element.normalName();
            if (name.equals("a"))
                links++;
            if (name.equals("br")) {
                breakLine();
            } else if (isBlock(element)) {
                flush();
                kind = kind(element);
            }
        }

        private void end(Element element) {
            if (element.normalName().equals("a"))
                links--;
            if (!isBlock(element))
                return;
            flush();
            kind = element.parent() == null ? null : kind(element.parent());
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() || element.normalName().equals("figcaption");
        }

        /** Breaks within a paragraph end one only where a sentence ends. */
        private void breakLine() {
            if (SignReader.endsSentence(passage.toString().strip()))
                flush();
            else
                add(" ");
        }

        private BlockKind kind(Element element) {
            String name = element.normalName();
            if (POST_CLASS.matcher(element.className()).find() || kind == BlockKind.EMBEDDED_POST && name.equals("p"))
                return BlockKind.EMBEDDED_POST;
            if (name.equals("figcaption") || CAPTION_CLASS.matcher(element.className()).find())
                return BlockKind.CAPTION;
            if (name.equals("h1"))
                return BlockKind.HEADLINE;
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)))
                return BlockKind.SUBHEADING;
            boolean inCaption = kind == BlockKind.CAPTION && (name.equals("p") || name.equals("div"));
            if (inCaption && element.closest("figure, figcaption") != null)
                return BlockKind.CAPTION;
            return PARAGRAPHS.contains(name) ? BlockKind.PARAGRAPH : null;
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
                if (!space) {
                    passage.append(c);
                    linked += links > 0 ? 1 : 0;
                } else if (!passage.isEmpty() && passage.charAt(passage.length() - 1) != ' ') {
                    passage.append(' ');
                }
            }
        }

        private void flush() {
            String words = passage.toString().strip();
            passage.setLength(0);
            boolean link = linked > LINKS * words.replace(" ", "").length() && kind != BlockKind.HEADLINE;
            linked = 0;
            if (words.isEmpty() || link && !SignReader.quotes(words))
                return;
            if (!text.isEmpty())
                text.append(BETWEEN);
            int start = text.length();
            text.append(words);
            passages.add(new Passage(words, new TextRange(start, text.length()), true, kind));
        }
    }
}
