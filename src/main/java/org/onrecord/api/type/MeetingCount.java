package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many hits have a value. */
@Type("MeetingCount")
@Description("How many of the hits have this value.")
@DefaultNonNull
public record MeetingCount(
        @Description("Where they were said.") MeetingNode meeting,
        @Description("How many statements.") int count) {
}
