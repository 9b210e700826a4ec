package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A row of a list of sources. */
@Type("SourceEdge")
@Description("A row of a list of sources.")
@DefaultNonNull
public record SourceEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What is listed.") SourceNode node,
        @Nullable @Description("How well it matches; null where the order is not by relevance.") Double score) {
}
