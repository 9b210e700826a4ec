package org.onrecord.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.load.Batches;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.search.StatementQuery;
import org.onrecord.search.StatementSearch;

import io.smallrye.graphql.api.Context;

/** What a search without hits may have been meant as. */
@GraphQLApi
@ApplicationScoped
public class CorrectionFields {

    @Inject
    Batches batches;

    @Inject
    StatementSearch search;

    /** Another spelling. */
    @Description("Where the query finds nothing: the same query with words that the record has in place of unknown ones, if that finds something. Else null. Computed only when selected.")
    public CompletionStage<String> didYouMean(Context context, @Source StatementConnection connection) {
        StatementQuery query = connection.facets().query();
        boolean hasHits = !connection.edges().isEmpty();
        if (hasHits || query.text() == null)
            return CompletableFuture.completedFuture(null);
        return batches.alone(context, () -> search.didYouMean(query).orElse(null));
    }
}
