package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.match.wordings.Difference;

import io.smallrye.graphql.api.DefaultNonNull;

/** A difference that changes what was said. */
@Type("WordingDifference")
@Description("A difference that changes what was said, however much the rest is alike.")
@DefaultNonNull
public record WordingDifferenceNode(
        @Description("In what they differ.") DifferenceKindValue kind,
        @Description("Where, in the text of the first quotation; empty where only the other one has something there.") TextRange a,
        @Description("Where, in the text of the second quotation.") TextRange b) {

    static WordingDifferenceNode of(Difference difference) {
        return new WordingDifferenceNode(SameName.of(DifferenceKindValue.class, difference.kind()), range(difference.one()),
                range(difference.other()));
    }

    private static TextRange range(org.onrecord.text.TextRange range) {
        return new TextRange(range.start(), range.end());
    }
}
