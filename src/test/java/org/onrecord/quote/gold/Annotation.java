package org.onrecord.quote.gold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.text.TextRange;

/** Takes the tags out of an annotated text and says where they stood. {@code quote/README.md} in the resources has the tags. */
final class Annotation {

    private static final Pattern OPENING = Pattern.compile("\\{([dpiwxsour])([0-9a-z]+(?:,[0-9a-z]+)*)?:");

    /** What has a name after a bar. */
    private static final String NAMED = "sou";

    private final StringBuilder text = new StringBuilder();
    private final List<Tag> tags = new ArrayList<>();

    /**
     * @param kind its letter
     * @param ids the quotations that it belongs to; none for what is no quotation
     * @param range where it stands in the text without tags
     * @param name what follows the bar, else what is tagged; null for a dash
     */
    record Tag(char kind, List<String> ids, TextRange range, String name) {
    }

    private record Open(char kind, List<String> ids, int start) {
    }

    String text() {
        return text.toString();
    }

    /** In the order of their starts, the outer ones first. */
    List<Tag> tags() {
        return tags.stream().sorted((one, other) -> one.range().start() != other.range().start()
                ? Integer.compare(one.range().start(), other.range().start())
                : Integer.compare(other.range().end(), one.range().end())).toList();
    }

    /** Adds a piece of text and its tags, and says where it stands. */
    TextRange add(String annotated) {
        int start = text.length();
        Deque<Open> open = new ArrayDeque<>();
        int at = 0;
        while (at < annotated.length())
            at = step(annotated, at, open);
        if (!open.isEmpty())
            throw new IllegalArgumentException("a tag is not closed: " + annotated);
        return new TextRange(start, text.length());
    }

    void addPlain(String plain) {
        text.append(plain);
    }

    private int step(String annotated, int at, Deque<Open> open) {
        char c = annotated.charAt(at);
        if (c == '{')
            return open(annotated, at, open);
        if (c != '}' && !(c == '|' && !open.isEmpty())) {
            text.append(c);
            return at + 1;
        }
        if (open.isEmpty())
            throw new IllegalArgumentException("closes no tag: " + annotated.substring(at));
        int end = annotated.indexOf('}', at);
        if (end < 0)
            throw new IllegalArgumentException("a tag is not closed: " + annotated);
        close(open.pop(), annotated.substring(at, end));
        return end + 1;
    }

    private int open(String annotated, int at, Deque<Open> open) {
        Matcher m = OPENING.matcher(annotated).region(at, annotated.length());
        if (!m.lookingAt() || (m.group(2) == null) != m.group(1).equals("x"))
            throw new IllegalArgumentException("no tag: " + annotated.substring(at));
        List<String> ids = m.group(2) == null ? List.of() : List.of(m.group(2).split(","));
        open.push(new Open(m.group(1).charAt(0), ids, text.length()));
        return m.end();
    }

    /** @param bar the name with its bar, or nothing */
    private void close(Open tag, String bar) {
        boolean named = NAMED.indexOf(tag.kind) >= 0;
        if (!bar.isEmpty() && !named)
            throw new IllegalArgumentException("only speakers have names: " + bar);
        TextRange range = new TextRange(tag.start, text.length());
        if (range.isEmpty())
            throw new IllegalArgumentException("an empty tag before: " + bar);
        String name = bar.isEmpty() ? text.substring(tag.start) : bar.substring(1);
        tags.add(new Tag(tag.kind, tag.ids, range, !named || name.equals("-") ? null : name));
    }
}
