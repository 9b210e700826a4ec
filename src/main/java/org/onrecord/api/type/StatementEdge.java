package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A row of a list of statements. */
@Type("StatementEdge")
@Description("A row of a list of statements.")
@DefaultNonNull
public record StatementEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What is listed.") StatementNode node,
        @Nullable @Description("How well it matches; null where the order is not by relevance.") Double score,
        @Description("Where its quotations match. Computed only when selected.") List<@NonNull HighlightNode> highlights) {
}
