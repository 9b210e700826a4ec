package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.onrecord.search.InvalidQuery;
import org.onrecord.search.InvalidQuery.Code;
import org.onrecord.search.QueryNote;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;
import org.onrecord.text.Folding;

/**
 * Reads a query for searching: as the parser does, but without what no index has a word for, with every prefix and every
 * fuzzy word a single folded one, and without the fields that are not asked of what is searched.
 */
public final class QueryReading {

    /** Prefixes and fuzzy words, each of which stands for many words of the index. */
    static final int MAX_EXPANDING = 8;

    /** Values of fields that are names; each is looked up. */
    static final int MAX_NAMED = 16;

    /** Letters before a star: nearly every statement has a word that begins with one given letter. */
    private static final int LEAST_OF_PREFIX = 2;

    /** Letters before a tilde: words of two letters are nearly all alike. */
    private static final int LEAST_OF_FUZZY = 3;

    private final Set<Field> fields;
    private final List<QueryNote> notes;
    private int expanding;
    private int named;

    private QueryReading(Set<Field> fields, List<QueryNote> notes) {
        this.fields = fields;
        this.notes = new ArrayList<>(notes);
    }

    /**
     * Reads it with all fields.
     *
     * @param text what was typed, or null
     * @throws InvalidQuery if it is too long, too complex or too broad
     */
    public static ParsedQuery read(String text) {
        return read(text, EnumSet.allOf(Field.class));
    }

    /**
     * @param text what was typed, or null
     * @param fields those that can be asked of what is searched; others are ignored with a note
     * @throws InvalidQuery if it is too long, too complex or too broad
     */
    public static ParsedQuery read(String text, Set<Field> fields) {
        ParsedQuery parsed = QueryParser.parse(text);
        QueryReading reading = new QueryReading(fields, parsed.notes());
        Optional<QueryNode> root = parsed.root().flatMap(reading::searchable);
        root.filter(node -> new ParsedQuery(root, List.of()).onlyLeavesOut()).ifPresent(
                node -> reading.note(node, "This only leaves out; everything else matches."));
        reading.notes.sort(Comparator.comparingInt(QueryNote::start).thenComparingInt(QueryNote::end));
        return new ParsedQuery(root, List.copyOf(reading.notes));
    }

    private Optional<QueryNode> searchable(QueryNode node) {
        if (node instanceof And and)
            return combine(and.parts(), parts -> new And(and.start(), and.end(), parts));
        if (node instanceof Or or)
            return combine(or.parts(), parts -> new Or(or.start(), or.end(), parts));
        if (node instanceof Not not)
            return searchable(not.part()).map(part -> new Not(not.start(), not.end(), part));
        if (node instanceof Condition condition)
            return condition(condition);
        return leaf((Leaf) node);
    }

    private Optional<QueryNode> combine(List<QueryNode> parts, Function<List<QueryNode>, QueryNode> join) {
        List<QueryNode> kept = parts.stream().flatMap(part -> searchable(part).stream()).toList();
        return kept.size() < 2 ? kept.stream().findFirst() : Optional.of(join.apply(kept));
    }

    private Optional<QueryNode> condition(Condition condition) {
        if (!fields.contains(condition.field())) {
            note(condition, condition.field().typed() + ": cannot be asked here; it was ignored.");
            return Optional.empty();
        }
        if (condition instanceof Named name)
            return searchable(name.value()).map(value -> named(name, value));
        return Optional.of(condition);
    }

    /** Alternatives and what is left out become fields of their own; what remains in one field holds for one record. */
    private QueryNode named(Named name, QueryNode value) {
        if (value instanceof Not not)
            return new Not(name.start(), name.end(), named(name, not.part()));
        if (value instanceof Or or)
            return new Or(name.start(), name.end(), or.parts().stream().map(part -> named(name, part)).toList());
        if (value instanceof And and && and.parts().stream().allMatch(Not.class::isInstance))
            return new And(name.start(), name.end(), and.parts().stream().map(part -> named(name, part)).toList());
        if (++named > MAX_NAMED)
            throw new InvalidQuery(Code.QUERY_TOO_COMPLEX, "A query may have " + MAX_NAMED
                    + " names in fields; this one has more.");
        return new Named(name.start(), value.end(), name.field(), value);
    }

    private Optional<QueryNode> leaf(Leaf leaf) {
        String text = Folding.visible(leaf.text());
        List<Words.Word> words = Words.of(Analyzers.VERBATIM, text);
        if (words.isEmpty()) {
            note(leaf, "There is no word in this; it was ignored.");
            return Optional.empty();
        }
        if (leaf instanceof Prefix)
            return Optional.of(prefix(leaf, text, words));
        if (leaf instanceof Fuzzy fuzzy)
            return Optional.of(fuzzy(fuzzy, text, words));
        return Optional.of(leaf instanceof Phrase phrase
                ? new Phrase(leaf.start(), leaf.end(), text, words.size() == 1 ? 0 : phrase.slop())
                : new Word(leaf.start(), leaf.end(), text));
    }

    private QueryNode prefix(Leaf leaf, String text, List<Words.Word> words) {
        String last = words.get(words.size() - 1).term();
        if (last.codePointCount(0, last.length()) < LEAST_OF_PREFIX) {
            note(leaf, "A star needs " + LEAST_OF_PREFIX + " letters before it; this one was read literally.");
            return new Word(leaf.start(), leaf.end(), text);
        }
        return afterWholeWords(leaf, text, words, new Prefix(leaf.start(), leaf.end(), last));
    }

    private QueryNode fuzzy(Fuzzy leaf, String text, List<Words.Word> words) {
        String last = words.get(words.size() - 1).term();
        if (last.codePointCount(0, last.length()) < LEAST_OF_FUZZY) {
            note(leaf, "A tilde needs " + LEAST_OF_FUZZY + " letters before it; this one was read literally.");
            return new Word(leaf.start(), leaf.end(), text);
        }
        return afterWholeWords(leaf, text, words, new Fuzzy(leaf.start(), leaf.end(), last, leaf.edits()));
    }

    /** {@code co-op*} has a whole word before its prefix. */
    private QueryNode afterWholeWords(Leaf leaf, String text, List<Words.Word> words, QueryNode last) {
        if (++expanding > MAX_EXPANDING)
            throw new InvalidQuery(Code.QUERY_TOO_BROAD, "A query may have " + MAX_EXPANDING
                    + " words with a star or a tilde; this one has more.");
        List<QueryNode> parts = new ArrayList<>();
        for (Words.Word word : words.subList(0, words.size() - 1))
            parts.add(new Word(leaf.start(), leaf.end(), text.substring(word.start(), word.end())));
        parts.add(last);
        return parts.size() == 1 ? parts.get(0) : new And(leaf.start(), leaf.end(), parts);
    }

    private void note(QueryNode node, String message) {
        notes.add(new QueryNote(node.start(), node.end(), message));
    }
}
