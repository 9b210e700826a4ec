package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of a list of acquaintances. */
@Type("AcquaintanceEdge")
@Description("A row of a list of acquaintances.")
@DefaultNonNull
public record AcquaintanceEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What is listed.") AcquaintanceNode node) {
}
