package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A row of a list of meetings. */
@Type("MeetingEdge")
@Description("A row of a list of meetings.")
@DefaultNonNull
public record MeetingEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What is listed.") MeetingNode node,
        @Nullable @Description("How well it matches; null where the order is not by relevance.") Double score) {
}
