package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.search.InvalidQuery;
import org.onrecord.search.InvalidQuery.Code;
import org.onrecord.search.QueryNote;

/**
 * Reads what people type: words that must all match, {@code "phrases"}, {@code -word}, {@code a OR b}, {@code ( )} and
 * {@code pre*}. Every text has a reading; what had to be ignored or taken literally is noted.
 */
public final class QueryParser {

    /** UTF-16 code units. Two pages of a book; nobody types more, and pasting more is a case for quote verification. */
    public static final int MAX_LENGTH = 2000;

    /** Words, prefixes and phrases; each costs a look into every index. */
    public static final int MAX_CLAUSES = 64;

    /** Brackets within brackets; keeps the parser's own stack small. */
    public static final int MAX_DEPTH = 64;

    private final List<QueryNote> notes = new ArrayList<>();
    private final List<Token> tokens;
    private int at;
    private int depth;
    private int clauses;

    private QueryParser(String text) {
        this.tokens = new Lexer(text, notes).tokens();
    }

    /**
     * @param text what was typed; null is as blank
     * @throws InvalidQuery if it is longer than {@value #MAX_LENGTH}, has more than {@value #MAX_CLAUSES} words and phrases
     *         or more than {@value #MAX_DEPTH} brackets within each other
     */
    public static ParsedQuery parse(String text) {
        if (text == null)
            return new ParsedQuery(Optional.empty(), List.of());
        if (text.length() > MAX_LENGTH)
            throw new InvalidQuery(Code.QUERY_TOO_LONG, "A query may have " + MAX_LENGTH + " characters; this one has "
                    + text.length() + ".");
        return new QueryParser(text).parse();
    }

    private ParsedQuery parse() {
        List<QueryNode> parts = new ArrayList<>();
        while (at < tokens.size()) {
            sequence().ifPresent(parts::add);
            if (at < tokens.size())
                ignore("This bracket closes nothing and was ignored.");
        }
        notes.sort(Comparator.comparingInt(QueryNote::start).thenComparingInt(QueryNote::end));
        return new ParsedQuery(all(parts), List.copyOf(notes));
    }

    /** What stands side by side; stops before a closing bracket. */
    private Optional<QueryNode> sequence() {
        List<QueryNode> parts = new ArrayList<>();
        while (!atEnd())
            alternatives().ifPresent(parts::add);
        return all(parts);
    }

    /** Parts with OR between: it joins its neighbours, so that {@code a b OR c} is a, with b or c. */
    private Optional<QueryNode> alternatives() {
        List<QueryNode> parts = new ArrayList<>();
        boolean more = true;
        while (more && !atEnd()) {
            Optional<QueryNode> part = isOr() ? Optional.empty() : part();
            part.ifPresent(parts::add);
            more = isOr();
            if (more)
                or(part.isPresent());
        }
        return any(parts);
    }

    private void or(boolean hasLeft) {
        Token or = tokens.get(at++);
        if (!hasLeft || atEnd())
            note(or, "OR needs something on both of its sides and was ignored.");
    }

    private Optional<QueryNode> part() {
        Token token = tokens.get(at);
        switch (token.type()) {
            case MINUS:
                at++;
                return part().map(part -> new QueryNode.Not(token.start(), part.end(), part));
            case OPEN:
                return brackets();
            case PHRASE:
                at++;
                return phrase(token);
            default:
                at++;
                return word(token);
        }
    }

    private Optional<QueryNode> brackets() {
        Token open = tokens.get(at++);
        if (++depth > MAX_DEPTH)
            throw new InvalidQuery(Code.QUERY_TOO_COMPLEX, "A query may have " + MAX_DEPTH
                    + " brackets within each other; this one has more.");
        Optional<QueryNode> inner = sequence();
        depth--;
        Token close = at < tokens.size() ? tokens.get(at++) : null;
        if (close == null)
            note(open, "The bracket is not closed; it was read to the end.");
        if (inner.isEmpty() && close != null)
            notes.add(new QueryNote(open.start(), close.end(), "There is nothing between these brackets; they were ignored."));
        return inner;
    }

    private Optional<QueryNode> phrase(Token token) {
        if (token.text().isBlank()) {
            note(token, "There is nothing between these quotation marks; they were ignored.");
            return Optional.empty();
        }
        return leaf(new QueryNode.Phrase(token.start(), token.end(), token.text()));
    }

    private Optional<QueryNode> word(Token token) {
        String stem = token.text().replaceFirst("\\*+$", "");
        if (stem.isEmpty()) {
            note(token, "A star needs letters before it and was ignored.");
            return Optional.empty();
        }
        if (stem.indexOf('*') >= 0)
            note(token, "A star stands for further letters only at the end of a word; this one was read literally.");
        return leaf(stem.length() < token.text().length()
                ? new QueryNode.Prefix(token.start(), token.end(), stem)
                : new QueryNode.Word(token.start(), token.end(), stem));
    }

    private Optional<QueryNode> leaf(QueryNode.Leaf leaf) {
        if (++clauses > MAX_CLAUSES)
            throw new InvalidQuery(Code.QUERY_TOO_COMPLEX, "A query may have " + MAX_CLAUSES
                    + " words and phrases; this one has more. Put a longer passage in quotation marks.");
        return Optional.of(leaf);
    }

    private static Optional<QueryNode> all(List<QueryNode> parts) {
        if (parts.size() < 2)
            return parts.stream().findFirst();
        return Optional.of(new QueryNode.And(start(parts), end(parts), List.copyOf(parts)));
    }

    private static Optional<QueryNode> any(List<QueryNode> parts) {
        if (parts.size() < 2)
            return parts.stream().findFirst();
        return Optional.of(new QueryNode.Or(start(parts), end(parts), List.copyOf(parts)));
    }

    private static int start(List<QueryNode> parts) {
        return parts.get(0).start();
    }

    private static int end(List<QueryNode> parts) {
        return parts.get(parts.size() - 1).end();
    }

    private boolean atEnd() {
        return at == tokens.size() || tokens.get(at).type() == Token.Type.CLOSE;
    }

    private boolean isOr() {
        return at < tokens.size() && tokens.get(at).type() == Token.Type.OR;
    }

    private void ignore(String message) {
        note(tokens.get(at++), message);
    }

    private void note(Token token, String message) {
        notes.add(new QueryNote(token.start(), token.end(), message));
    }
}
