package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.match.wordings.Comparison;
import org.onrecord.match.wordings.WordingReader;
import org.onrecord.search.StatementCard.QuotationCard;
import org.onrecord.text.WordDiff;

import io.smallrye.graphql.api.DefaultNonNull;

/** Two renderings side by side. */
@Type("WordingComparison")
@Description("Two renderings of a statement side by side.")
@DefaultNonNull
public record WordingComparisonNode(
        @Description("The first.") QuotationNode a,
        @Description("The second.") QuotationNode b,
        @Description("Word by word, from the first to the second: INSERTED is only in the second, DELETED only in the first.") List<@NonNull DiffSpanNode> diff,
        @Description("How much alike they are, 0 to 1. A sentence and its denial are much alike: look at the differences.") double similarity,
        @Description("Differences in negation, number or name; none are looked for between two languages.") List<@NonNull WordingDifferenceNode> differences) {

    private static final WordingReader READER = WordingReader.standard();

    /** What the API shows of two quotations of one statement. Takes time that grows with both texts. */
    public static WordingComparisonNode of(QuotationCard a, QuotationCard b, StatementNode statement) {
        Comparison comparison = Comparison.of(READER.read(a.text(), a.language()), READER.read(b.text(), b.language()));
        return new WordingComparisonNode(QuotationNode.of(a, statement), QuotationNode.of(b, statement),
                DiffSpanNode.of(WordDiff.between(a.text(), b.text())), comparison.likeness().score(),
                comparison.differences().stream().map(WordingDifferenceNode::of).toList());
    }
}
