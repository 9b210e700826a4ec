package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.search.StatementQuery;

import io.smallrye.graphql.api.DefaultNonNull;

/** Counts of the hits. */
@Type("StatementFacets")
@Description("The hits counted by their properties. The filter on a property does not narrow the counts of that property; a field in the query does. Each is computed only when selected.")
@DefaultNonNull
public record StatementFacets(
        @Ignore StatementQuery query) {
}
