package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.relate.Acquaintances.Pair;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Somebody whom a person met. */
@Type("Acquaintance")
@Description("Somebody whom a person met.")
@DefaultNonNull
public record AcquaintanceNode(
        @Ignore Pair pair,
        @Description("The other person.") PersonNode person,
        @Description("At how many meetings both were.") int meetingCount,
        @Nullable @Description("The day of the first of them that has a date.") PartialDateScalar first,
        @Nullable @Description("The day of the last of them that has a date.") PartialDateScalar last) {
}
