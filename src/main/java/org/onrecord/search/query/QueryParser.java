package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.search.InvalidQuery;
import org.onrecord.search.InvalidQuery.Code;
import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;

/**
 * Reads what people type: words that must all match, {@code "phrases"}, {@code "near words"~3}, {@code -word},
 * {@code a OR b}, {@code ( )}, {@code pre*}, {@code fuzz~} and {@code field:value}. Every text has a reading; what had to be
 * ignored or taken literally is noted.
 */
public final class QueryParser {

    /** UTF-16 code units. Two pages of a book; nobody types more, and pasting more is a case for quote verification. */
    public static final int MAX_LENGTH = 2000;

    /** Words, phrases and values of fields; each costs a look into every index. */
    public static final int MAX_CLAUSES = 64;

    /** Brackets within brackets; keeps the parser's own stack small. */
    public static final int MAX_DEPTH = 64;

    /** Places that the words of a phrase may move by; far less than what separates the spans of a split quotation. */
    static final int MAX_SLOP = 50;

    /** Letters of a word that may differ; the most that an index looks up in bounded time. */
    private static final int MAX_EDITS = 2;

    /** Longer words may differ in two letters unless told otherwise, shorter ones in one. */
    private static final int SHORT = 5;

    private static final Pattern FUZZY = Pattern.compile("([^~*]+)~(\\d*)");

    private static final Pattern NEAR = Pattern.compile("~\\d*");

    private final List<QueryNote> notes = new ArrayList<>();
    private final List<Token> tokens;
    /** The field whose value is being read, or null. */
    private Token field;
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
                return part().map(part -> new Not(token.start(), part.end(), part));
            case OPEN:
                return brackets();
            case FIELD:
                at++;
                return field(token);
            case PHRASE:
                at++;
                return phrase(token);
            default:
                at++;
                return word(token);
        }
    }

    private Optional<QueryNode> field(Token name) {
        boolean hasValue = !atEnd() && tokens.get(at).start() == name.end();
        if (!hasValue) {
            note(name, "This field has no value; it was read literally.");
            return clause(new Word(name.start(), name.end(), name.text()));
        }
        if (field != null) {
            note(name, "A field within a field was ignored.");
            return part();
        }
        field = name;
        Optional<QueryNode> value = part();
        field = null;
        Field asked = Field.of(name.text()).orElseThrow();
        return asked.isName() ? value.map(v -> new Named(name.start(), v.end(), asked, v)) : value;
    }

    /** The field whose value is no name of a record but has a form of its own, if one is being read. */
    private Optional<Field> formalField() {
        return Optional.ofNullable(field).flatMap(name -> Field.of(name.text())).filter(f -> !f.isName());
    }

    /** One value, or several with commas between, of which any will do. */
    private Optional<QueryNode> values(Field asked, Token token) {
        int lead = token.type() == Token.Type.PHRASE ? 1 : 0;
        List<QueryNode> read = new ArrayList<>();
        List<QueryNote> wrong = new ArrayList<>();
        int from = 0;
        for (String piece : token.text().split(",", -1)) {
            int start = token.start() + lead + from;
            Optional<Condition> value = FieldValue.read(asked, start, start + piece.length(), piece.strip());
            if (value.isEmpty())
                wrong.add(noValue(asked, from == 0 || !piece.isEmpty() ? start : start - 1, piece));
            value.flatMap(this::clause).ifPresent(read::add);
            from += piece.length() + 1;
        }
        boolean isRightAfterField = token.start() == field.end();
        if (read.isEmpty() && isRightAfterField)
            return literally(asked, token);
        notes.addAll(wrong);
        return any(read);
    }

    /** An empty piece is noted at its comma. */
    private static QueryNote noValue(Field asked, int start, String piece) {
        return new QueryNote(start, start + Math.max(piece.length(), 1), "This is no value of " + asked.typed()
                + ": and was ignored. It takes " + FieldValue.form(asked) + ".");
    }

    /** A text such as {@code said:yesterday} or {@code said:"We agreed"} has no field in it. */
    private Optional<QueryNode> literally(Field asked, Token value) {
        notes.add(new QueryNote(field.start(), value.end(), "This is no value of " + asked.typed()
                + ":, so that all of it was read literally. It takes " + FieldValue.form(asked) + "."));
        if (value.type() == Token.Type.WORD)
            return clause(new Word(field.start(), value.end(), field.text() + ':' + value.text()));
        List<QueryNode> both = new ArrayList<>();
        clause(new Word(field.start(), field.end(), field.text())).ifPresent(both::add);
        clause(new Phrase(value.start(), value.end(), value.text(), 0)).ifPresent(both::add);
        return all(both);
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
        Optional<Token> near = near(token);
        if (token.text().isBlank()) {
            note(token, "There is nothing between these quotation marks; they were ignored.");
            return Optional.empty();
        }
        Optional<Field> formal = formalField();
        if (formal.isPresent())
            return values(formal.get(), token);
        int slop = near.map(this::slop).orElse(0);
        return clause(new Phrase(token.start(), near.orElse(token).end(), token.text(), slop));
    }

    /** What says how near to each other the words of the phrase must stand. */
    private Optional<Token> near(Token phrase) {
        Token next = at < tokens.size() ? tokens.get(at) : phrase;
        boolean isNear = next.type() == Token.Type.WORD && next.start() == phrase.end()
                && NEAR.matcher(next.text()).matches();
        if (!isNear)
            return Optional.empty();
        at++;
        return Optional.of(next);
    }

    private int slop(Token near) {
        String digits = near.text().substring(1);
        if (digits.isEmpty())
            note(near, "This needs a number, as in \"a b\"~3, and was ignored.");
        int slop = number(digits, MAX_SLOP);
        if (slop > MAX_SLOP)
            note(near, "Words of a phrase may move by " + MAX_SLOP + " places; this was read as ~" + MAX_SLOP + ".");
        return Math.min(slop, MAX_SLOP);
    }

    private Optional<QueryNode> word(Token token) {
        Optional<Field> formal = formalField();
        if (formal.isPresent())
            return values(formal.get(), token);
        Matcher fuzzy = FUZZY.matcher(token.text());
        if (fuzzy.matches())
            return fuzzy(token, fuzzy.group(1), fuzzy.group(2));
        if (token.text().equals("~")) {
            note(token, "A tilde needs a word or phrase right before it and was ignored.");
            return Optional.empty();
        }
        if (token.text().indexOf('~') > 0)
            note(token, "A tilde stands for other spellings only at the end of a word, alone or with 1 or 2; this one was"
                    + " read literally.");
        return wordOrBeginning(token);
    }

    private Optional<QueryNode> wordOrBeginning(Token token) {
        String stem = token.text().replaceFirst("\\*+$", "");
        if (stem.isEmpty()) {
            note(token, "A star needs letters before it and was ignored.");
            return Optional.empty();
        }
        if (stem.indexOf('*') >= 0)
            note(token, "A star stands for further letters only at the end of a word; this one was read literally.");
        return clause(stem.length() < token.text().length()
                ? new Prefix(token.start(), token.end(), stem)
                : new Word(token.start(), token.end(), stem));
    }

    private Optional<QueryNode> fuzzy(Token token, String word, String digits) {
        int edits = digits.isEmpty() ? edits(word) : number(digits, MAX_EDITS);
        if (edits == 0) {
            note(token, "No letter may differ with ~0; this was read as a plain word.");
            return clause(new Word(token.start(), token.end(), word));
        }
        if (edits > MAX_EDITS)
            note(token, "At most " + MAX_EDITS + " letters may differ; this was read as ~" + MAX_EDITS + ".");
        return clause(new Fuzzy(token.start(), token.end(), word, Math.min(edits, MAX_EDITS)));
    }

    private static int edits(String word) {
        return word.codePointCount(0, word.length()) <= SHORT ? 1 : MAX_EDITS;
    }

    /** The number, or one above the largest that is allowed; 0 for no digits. */
    private static int number(String digits, int largest) {
        String significant = digits.replaceFirst("^0+", "");
        if (significant.isEmpty())
            return 0;
        return significant.length() > 3 ? largest + 1 : Math.min(Integer.parseInt(significant), largest + 1);
    }

    private Optional<QueryNode> clause(QueryNode node) {
        if (++clauses > MAX_CLAUSES)
            throw new InvalidQuery(Code.QUERY_TOO_COMPLEX, "A query may have " + MAX_CLAUSES
                    + " words, phrases and values of fields; this one has more. Put a longer passage in quotation marks.");
        return Optional.of(node);
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
