package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many hits have a value. */
@Type("PublisherCount")
@Description("How many of the hits have this value.")
@DefaultNonNull
public record PublisherCount(
        @Description("Who published a quotation of them.") OrganizationNode publisher,
        @Description("How many statements.") int count) {
}
