package org.onrecord.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.References;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.type.DiffSpanNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.StatementNode;
import org.onrecord.api.type.SuggestedWordingNode;
import org.onrecord.api.type.WordingComparisonNode;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.search.StatementCard;
import org.onrecord.search.StatementCard.QuotationCard;
import org.onrecord.search.WordingSuggestions;
import org.onrecord.text.WordDiff;

import io.smallrye.graphql.api.Context;

/** How the wordings of a statement differ. Texts may be long, so that they are compared on worker threads. */
@GraphQLApi
@ApplicationScoped
public class WordingFields {

    private static final int DEFAULT_SUGGESTIONS = 10;

    @Inject
    Batches batches;

    @Inject
    References references;

    @Inject
    Viewer viewer;

    @Inject
    WordingSuggestions suggestions;

    /** What differs from the representative wording. */
    @NonNull
    @Description("Word by word, from the representative quotation of its statement to this one. Case, accents, punctuation and white space are no differences.")
    public CompletionStage<List<@NonNull DiffSpanNode>> diff(Context context, @Source QuotationNode node) {
        if (node.parent() != null)
            return batches.alone(context, () -> diff(node.parent(), node));
        return references.statement(context, node.card().statement())
                .thenCompose(statement -> batches.alone(context, () -> diff(statement, node)));
    }

    private static List<DiffSpanNode> diff(StatementNode statement, QuotationNode node) {
        return DiffSpanNode.of(WordDiff.between(statement.text(), node.text()));
    }

    /** Two wordings side by side. */
    @NonNull
    @Description("Two of its quotations side by side.")
    public CompletionStage<WordingComparisonNode> compare(Context context, @Source StatementNode statement,
            @Id @NonNull @Description("The id of one of its quotations.") String a,
            @Id @NonNull @Description("The id of another of its quotations.") String b) {
        Map<String, QuotationCard> cards = visible(statement.card());
        QuotationCard one = quotation(cards, a, "a");
        QuotationCard other = quotation(cards, b, "b");
        return batches.alone(context, () -> WordingComparisonNode.of(one, other, statement));
    }

    private Map<String, QuotationCard> visible(StatementCard statement) {
        boolean curator = viewer.isCurator();
        return statement.quotations().stream()
                .filter(card -> curator || card.reviewStatus() != ReviewStatus.REJECTED)
                .collect(Collectors.toMap(QuotationCard::publicId, Function.identity()));
    }

    private static QuotationCard quotation(Map<String, QuotationCard> cards, String id, String argument) {
        QuotationCard card = cards.get(Ids.read(id, argument, RecordKind.QUOTATION).value());
        if (card == null)
            throw new ApiError(ErrorCode.BAD_ARGUMENT, argument, argument + " is no quotation of this statement.");
        return card;
    }

    /** Statements that may be the same in other words. */
    @NonNull
    @Description("Other statements of the same speaker, at the same meeting or within three days, that may be this one in other words; the likeliest first. Never one that differs in a negation, a number or a name.")
    public CompletionStage<List<@NonNull SuggestedWordingNode>> suggestedWordings(Context context,
            @Source StatementNode statement,
            @Description("How many at most, 1 to 100; 10 if not given.") Integer first) {
        int size = first == null ? DEFAULT_SUGGESTIONS : PageArguments.size(first, "first");
        return batches.alone(context, () -> suggestions.of(statement.card()).stream().limit(size).map(SuggestedWordingNode::of)
                .toList());
    }
}
