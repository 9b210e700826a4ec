package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A range of a text. */
@Type("TextRange")
@Description("A range of a text.")
@DefaultNonNull
public record TextRange(
        @Description("UTF-16 offset of its first code unit.") int start,
        @Description("UTF-16 offset after its last code unit.") int end) {
}
