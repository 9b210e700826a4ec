package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Where a quotation matches. */
@Type("Highlight")
@Description("Where a quotation matches what was searched: plain text with ranges, never HTML.")
@DefaultNonNull
public record HighlightNode(
        @Nullable @Description("Which quotation.") QuotationNode quotation,
        @Description("A readable excerpt of it.") String text,
        @Description("The ranges of the excerpt that match, in order, apart from each other.") List<@NonNull TextRange> matches) {
}
