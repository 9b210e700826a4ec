package org.onrecord.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.search.StatementCard.QuotationCard;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.text.Folding;

/** The quotations of a hit that match best, with what matches marked. */
final class StatementHighlights {

    /** Quotations of one statement; the reader opens it to see the others. */
    static final int MAX = 3;

    private final Highlighter highlighter;
    private final StatementFilter filter;
    private final QuotationConditions conditions;

    private record Candidate(QuotationCard quotation, String visible, Highlighter.Marked marked) {
    }

    /** @param conditions what the fields of the query mean */
    StatementHighlights(Highlighter highlighter, StatementFilter filter, QuotationConditions conditions) {
        this.highlighter = highlighter;
        this.filter = filter;
        this.conditions = conditions;
    }

    /** Best first: by how many parts of the query match, then the representative one, then in the statement's order. */
    List<Highlight> of(IndexedStatement statement) {
        if (highlighter.isIdle())
            return List.of();
        Map<Long, QuotationCard> cards = new HashMap<>();
        statement.card().quotations().forEach(card -> cards.put(card.id(), card));
        List<Candidate> candidates = new ArrayList<>();
        for (IndexedWording wording : statement.wordings()) {
            QuotationCard card = cards.get(wording.quotation());
            if (!isAsked(card, wording))
                continue;
            String visible = Folding.visible(card.text());
            Highlighter.Marked marked = highlighter.mark(visible, card.language(), wording,
                    scope -> conditions.hold(scope.conditions(), card, wording));
            if (marked.found() > 0)
                candidates.add(new Candidate(card, visible, marked));
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -c.marked().found())
                        .thenComparing(c -> !c.quotation().representative()))
                .limit(MAX)
                .map(c -> Excerpt.around(c.quotation().id(), c.visible(), c.marked().ranges()))
                .toList();
    }

    /** Whether the filter asks for such a quotation. */
    private boolean isAsked(QuotationCard card, IndexedWording wording) {
        return allows(filter.sources(), card.source())
                && allows(filter.publishers(), wording.publisher())
                && allows(filter.languages(), card.language())
                && allows(filter.speechModes(), card.speechMode());
    }

    private static <V> boolean allows(Collection<V> asked, V value) {
        return asked == null || value != null && asked.contains(value);
    }
}
