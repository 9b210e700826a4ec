package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of the list of what waits for review. */
@Type("ReviewEdge")
@Description("A row of the list of what waits for review.")
@DefaultNonNull
public record ReviewEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What waits.") ReviewItemNode node) {
}
