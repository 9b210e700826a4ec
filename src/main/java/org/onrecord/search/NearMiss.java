package org.onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.search.StatementCard.QuotationCard;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Word;
import org.onrecord.text.Folding;

/**
 * A query that statements miss by how some of its words are spelled, and what they have in place of these. The words that do
 * match tell which of many similar ones is meant, even where what was typed is a word of the record too.
 */
final class NearMiss {

    /** Fewer letters are nearly alike anyway. */
    private static final int LEAST_LETTERS = 3;

    private static final int SHORT = 5;

    private final String typed;
    private final Map<Leaf, Highlighter> words = new LinkedHashMap<>();
    private final Map<QueryNode, NamedRecords> names;

    /** The query with the words of a statement, and by how many letters they differ altogether. */
    private record Reading(String text, int edits) {
    }

    /**
     * @param typed what was typed
     * @param query how it was read
     * @param names what its words name
     */
    NearMiss(String typed, ParsedQuery query, Map<QueryNode, NamedRecords> names) {
        this.typed = typed;
        this.names = names;
        for (Leaf leaf : query.wanted())
            if (leaf instanceof Word)
                words.put(leaf, new Highlighter(new ParsedQuery(Optional.of(leaf), List.of())));
    }

    /** How many letters of a word may be mistyped; none of one that is not a single word, or a short one. */
    static int edits(String word) {
        List<String> terms = Words.terms(Analyzers.VERBATIM, word);
        int letters = terms.size() == 1 ? terms.get(0).codePointCount(0, terms.get(0).length()) : 0;
        if (letters < LEAST_LETTERS)
            return 0;
        return letters <= SHORT ? 1 : 2;
    }

    /**
     * @param statements that have each word of the query or one that is spelled nearly so, best first
     * @return the query as the first of those has it that differ least; empty where none differs
     */
    Optional<String> as(List<IndexedStatement> statements) {
        return statements.stream().flatMap(statement -> read(statement).stream())
                .min(Comparator.comparing(Reading::edits)).map(Reading::text);
    }

    private Optional<Reading> read(IndexedStatement statement) {
        Respelling respelling = new Respelling(typed);
        int edits = 0;
        for (Map.Entry<Leaf, Highlighter> word : words.entrySet()) {
            if (names.getOrDefault(word.getKey(), NamedRecords.NONE).nameAnyOf(statement) || isIn(statement, word.getValue()))
                continue;
            Optional<Spelled> better = nearest(statement, word.getKey().text());
            if (better.isEmpty())
                return Optional.empty();
            edits += better.get().edits();
            respelling.words(word.getKey()).forEach(typedWord -> respelling.replace(typedWord, better.get().shown()));
        }
        int differing = edits;
        return respelling.changed().map(text -> new Reading(text, differing));
    }

    private static boolean isIn(IndexedStatement statement, Highlighter word) {
        Map<Long, QuotationCard> cards = new HashMap<>();
        statement.card().quotations().forEach(card -> cards.put(card.id(), card));
        for (IndexedWording wording : statement.wordings()) {
            QuotationCard card = cards.get(wording.quotation());
            if (word.mark(Folding.visible(card.text()), card.language(), wording, scope -> true).found() > 0)
                return true;
        }
        return false;
    }

    private record Spelled(String shown, int edits) {
    }

    private static Optional<Spelled> nearest(IndexedStatement statement, String typed) {
        String term = String.join(" ", Words.terms(Analyzers.VERBATIM, typed));
        for (int edits = 1; edits <= edits(typed); edits++) {
            List<String> alike = alike(statement, Spelling.anywhere(term, edits));
            if (!alike.isEmpty())
                return Optional.of(new Spelled(alike.get(0), edits));
        }
        return Optional.empty();
    }

    private static List<String> alike(IndexedStatement statement, Spelling spelling) {
        List<String> alike = new ArrayList<>();
        for (String text : statement.searchedTexts())
            for (Words.Word word : Words.of(Analyzers.VERBATIM, text))
                if (spelling.matches(word.term()))
                    alike.add(text.substring(word.start(), word.end()));
        return alike;
    }
}
