package org.onrecord.search.mapping;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.record.Evidence;
import org.onrecord.record.Organization;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;
import org.onrecord.search.StatementCard;
import org.onrecord.text.Folding;

/**
 * What the index stores of a statement to show: its card, and what marking the matches needs beyond.
 *
 * @param wordings the quotations that are searched, in their order
 */
public record IndexedStatement(StatementCard card, List<IndexedWording> wordings) {

    /**
     * A quotation as it is searched.
     *
     * @param quotation its primary key
     * @param publisher the primary key of its source's publisher, or null
     * @param breaks where in its visible text a further span begins: UTF-16 offsets, ascending; none for an unbroken one
     */
    public record IndexedWording(long quotation, Long publisher, List<Integer> breaks) {

        static IndexedWording of(Quotation quotation) {
            Organization publisher = quotation.getSource().getPublisher();
            return new IndexedWording(quotation.getId(), publisher == null ? null : publisher.getId(),
                    IndexedStatement.spanStarts(quotation));
        }

        /** The spans of a text: no phrase goes from one into the next. */
        public List<String> spans(String visible) {
            List<String> spans = new ArrayList<>();
            int start = 0;
            for (int next : breaks) {
                spans.add(visible.substring(start, next));
                start = next;
            }
            spans.add(visible.substring(start));
            return spans;
        }
    }

    /** The spans of each quotation that is searched, as they are searched. */
    public List<String> searchedTexts() {
        List<String> texts = new ArrayList<>();
        for (IndexedWording wording : wordings)
            card.quotations().stream().filter(quotation -> quotation.id() == wording.quotation())
                    .forEach(quotation -> texts.addAll(wording.spans(Folding.visible(quotation.text()))));
        return texts;
    }

    static IndexedStatement of(Statement statement) {
        return new IndexedStatement(StatementCard.of(statement),
                searched(statement).stream().map(IndexedWording::of).toList());
    }

    /** All that are not rejected; all of a rejected statement, for the curators who look for it. */
    static List<Quotation> searched(Statement statement) {
        if (statement.getReviewStatus() == ReviewStatus.REJECTED)
            return statement.getQuotations();
        return statement.getQuotations().stream().filter(q -> q.getReviewStatus() != ReviewStatus.REJECTED).toList();
    }

    private static List<Integer> spanStarts(Quotation quotation) {
        if (quotation.getEvidence().size() < 2)
            return List.of();
        List<String> spans = quotation.getEvidence().stream().map(Evidence::getQuote).map(quote -> quote.exact()).toList();
        return Spans.breaks(Folding.visible(quotation.getText()), spans.stream().map(Folding::visible).toList());
    }
}
