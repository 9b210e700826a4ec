package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of a list of participations. */
@Type("ParticipationEdge")
@Description("A row of a list of participations.")
@DefaultNonNull
public record ParticipationEdge(
        @Description("Where it stands: for `after` and `before`.") String cursor,
        @Description("What is listed.") ParticipationNode node) {
}
