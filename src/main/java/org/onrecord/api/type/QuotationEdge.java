package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of a list of quotations. */
@Type("QuotationEdge")
@Description("A row of a list of quotations.")
@DefaultNonNull
public record QuotationEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What is listed.") QuotationNode node) {
}
