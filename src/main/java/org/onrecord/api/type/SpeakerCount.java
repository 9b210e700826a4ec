package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many hits have a value. */
@Type("SpeakerCount")
@Description("How many of the hits have this value.")
@DefaultNonNull
public record SpeakerCount(
        @Description("Who said them.") Speaker speaker,
        @Description("How many statements.") int count) {
}
