package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A step of a chain. */
@Type("PathHop")
@Description("A step from one person to somebody whom they met.")
@DefaultNonNull
public record PathHop(
        @Description("Who met.") PersonNode from,
        @Description("Whom.") PersonNode to,
        @Description("Meetings at which both were, latest first, at most three.") List<@NonNull MeetingNode> meetings,
        @Description("Where sources say that either of them took part in these meetings.") List<@NonNull EvidenceNode> evidence) {
}
