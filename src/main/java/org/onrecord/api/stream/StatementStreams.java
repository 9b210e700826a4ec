package org.onrecord.api.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.type.StatementNode;
import org.onrecord.search.StatementFilter;
import org.onrecord.store.feed.RecordedStatement;
import org.onrecord.store.feed.StatementFeed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The subscriptions to statements that are open. It follows the feed only while there are any. */
@ApplicationScoped
public class StatementStreams {

    @Inject
    StatementFeed feed;

    @Inject
    MatchingStatements matching;

    @ConfigProperty(name = "onrecord.subscriptions.total")
    int most;

    @ConfigProperty(name = "onrecord.subscriptions.behind")
    int mostBehind;

    private final Set<StatementStream> open = new LinkedHashSet<>();

    private StatementFeed.Following following;

    /**
     * The statements that a filter lets through, from when it is read on, as they are recorded. Nothing is fetched before it
     * is asked for.
     *
     * @param filter perhaps still being read; a subscription that ends meanwhile is closed as soon as it is
     * @param told what the subscriber is told on
     * @return open while it is subscribed to; it never completes, and fails as the filter does, or with an {@link ApiError}
     *         if there are too many already, or the subscriber is too slow
     */
    public Multi<StatementNode> open(CompletionStage<StatementFilter> filter, Executor told) {
        return Multi.createFrom().deferred(() -> {
            // What is told over instances is asked of the database, which is not for an event loop.
            CompletionStage<StatementStream> stream = filter.thenApplyAsync(this::caughtUp,
                    Infrastructure.getDefaultExecutor()).thenApply(this::opened);
            return Multi.createBy().repeating()
                    .uni(() -> Uni.createFrom().completionStage(() -> stream.thenCompose(StatementStream::next)).emitOn(told))
                    .indefinitely()
                    .onTermination().invoke(() -> stream.thenAccept(this::close));
        });
    }

    /** How many are open. */
    public synchronized int count() {
        return open.size();
    }

    private StatementFilter caughtUp(StatementFilter filter) {
        feed.catchUp();
        return filter;
    }

    private synchronized StatementStream opened(StatementFilter filter) {
        if (open.size() >= most)
            throw new ApiError(ErrorCode.TOO_MANY_SUBSCRIPTIONS, null,
                    "The service has " + most + " subscriptions already, as many as it carries; try again later.");
        StatementStream stream = new StatementStream(filter, matching, mostBehind);
        open.add(stream);
        if (following == null)
            following = feed.follow(this::announced, this::missed);
        return stream;
    }

    private synchronized void close(StatementStream stream) {
        if (!open.remove(stream))
            return;
        stream.end(new CancellationException("closed"));
        if (open.isEmpty()) {
            following.close();
            following = null;
            matching.forget();
        }
    }

    private void announced(List<RecordedStatement> recorded) {
        List<Announced> announcement = Announced.of(recorded);
        for (StatementStream stream : streams())
            stream.offer(announcement);
    }

    private void missed() {
        ApiError interrupted = new ApiError(ErrorCode.SUBSCRIPTION_INTERRUPTED, null,
                "The subscription was ended: the service could not read for too long what was recorded meanwhile."
                        + " What it missed is in statements(filter:).");
        streams().forEach(stream -> stream.end(interrupted));
    }

    private synchronized List<StatementStream> streams() {
        return List.copyOf(open);
    }
}
