package org.onrecord.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.input.StatementFilterInput;
import org.onrecord.api.stream.StatementStreams;
import org.onrecord.api.type.StatementNode;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** What is told as it happens. */
@GraphQLApi
@ApplicationScoped
public class SubscriptionRoots {

    @Inject
    Filters filters;

    @Inject
    StatementStreams streams;

    @Inject
    Viewer viewer;

    /** Statements as they are recorded. */
    @Subscription
    @NonNull
    @Description("Each statement that is new in the record and that the filter lets through, once searches show it: imported, split off another one, or let through since it was confirmed or rejected. Ids of the filter mean what they mean when it is subscribed. A subscription that takes its statements too slowly is ended with the error SUBSCRIPTION_TOO_SLOW.")
    public Multi<StatementNode> statementRecorded(
            @Description("Which statements, as in `statements(filter:)`; without it, all but rejected ones.") StatementFilterInput filter) {
        boolean curator = viewer.isCurator();
        Context context = Vertx.currentContext();
        Executor told = task -> context.runOnContext(started -> task.run());
        // Ids are looked up in the database, which is not for an event loop.
        return streams.open(CompletableFuture.supplyAsync(() -> filters.statements(filter, curator),
                Infrastructure.getDefaultExecutor()), told);
    }
}
