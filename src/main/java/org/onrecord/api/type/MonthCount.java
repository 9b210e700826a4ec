package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.PartialDateScalar;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many hits have a value. */
@Type("MonthCount")
@Description("How many of the hits have this value.")
@DefaultNonNull
public record MonthCount(
        @Description("The month in which they were said.") PartialDateScalar month,
        @Description("How many statements.") int count) {
}
