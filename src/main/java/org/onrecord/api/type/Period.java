package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.PartialDateScalar;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** From when to when. */
@Type("Period")
@Description("From when to when, both inclusive, at the place of the occasion.")
@DefaultNonNull
public record Period(
        @Nullable @Description("The first day.") PartialDateScalar start,
        @Nullable @Description("The last day; null where unknown.") PartialDateScalar end) {
}
