package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.search.WordingSuggestions.SuggestedWording;

import io.smallrye.graphql.api.DefaultNonNull;

/** A statement that may be the same in other words. */
@Type("SuggestedWording")
@Description("A statement that may be the same one in other words. A curator decides, and merges the two.")
@DefaultNonNull
public record SuggestedWordingNode(
        @Description("The other statement.") StatementNode statement,
        @Description("How much alike the words are, 0 to 1; translations have few words in common.") double similarity,
        @Description("What speaks for it.") String reason) {

    /** What the API shows of a suggestion. */
    public static SuggestedWordingNode of(SuggestedWording suggested) {
        return new SuggestedWordingNode(StatementNode.of(suggested.statement()), suggested.score(), suggested.reason());
    }
}
