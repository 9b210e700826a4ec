package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.onrecord.search.InvalidQuery;
import org.onrecord.search.QueryNote;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;
import org.onrecord.text.Folding;

/**
 * Reads a query for searching: as the parser does, but without what no index has a word for, and with every prefix a
 * single folded one.
 */
public final class QueryReading {

    private final List<QueryNote> notes;

    private QueryReading(List<QueryNote> notes) {
        this.notes = new ArrayList<>(notes);
    }

    /**
     * @param text what was typed, or null
     * @throws InvalidQuery if it is too long or too complex
     */
    public static ParsedQuery read(String text) {
        ParsedQuery parsed = QueryParser.parse(text);
        QueryReading reading = new QueryReading(parsed.notes());
        Optional<QueryNode> root = parsed.root().flatMap(reading::searchable);
        root.filter(node -> new ParsedQuery(root, List.of()).wanted().isEmpty()).ifPresent(node -> reading.notes
                .add(new QueryNote(node.start(), node.end(), "This only leaves out; everything else matches.")));
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
        return leaf((Leaf) node);
    }

    private Optional<QueryNode> combine(List<QueryNode> parts, Function<List<QueryNode>, QueryNode> join) {
        List<QueryNode> kept = parts.stream().flatMap(part -> searchable(part).stream()).toList();
        return kept.size() < 2 ? kept.stream().findFirst() : Optional.of(join.apply(kept));
    }

    private Optional<QueryNode> leaf(Leaf leaf) {
        String text = Folding.visible(leaf.text());
        List<Words.Word> words = Words.of(Analyzers.VERBATIM, text);
        if (words.isEmpty()) {
            notes.add(new QueryNote(leaf.start(), leaf.end(), "There is no word in this; it was ignored."));
            return Optional.empty();
        }
        if (leaf instanceof Prefix)
            return Optional.of(prefix(leaf, text, words));
        return Optional.of(leaf instanceof Word
                ? new Word(leaf.start(), leaf.end(), text)
                : new Phrase(leaf.start(), leaf.end(), text));
    }

    /** {@code co-op*} has a whole word before its prefix. */
    private static QueryNode prefix(Leaf leaf, String text, List<Words.Word> words) {
        List<QueryNode> parts = new ArrayList<>();
        for (Words.Word word : words.subList(0, words.size() - 1))
            parts.add(new Word(leaf.start(), leaf.end(), text.substring(word.start(), word.end())));
        parts.add(new Prefix(leaf.start(), leaf.end(), words.get(words.size() - 1).term()));
        return parts.size() == 1 ? parts.get(0) : new And(leaf.start(), leaf.end(), parts);
    }
}
