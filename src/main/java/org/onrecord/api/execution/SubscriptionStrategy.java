package org.onrecord.api.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.dataloader.DataLoaderRegistry;
import org.onrecord.api.limit.TimeLimit;
import org.onrecord.api.observe.OperationSpan;
import org.onrecord.api.observe.OperationSpans;
import org.onrecord.api.observe.Trace;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.NonNullableFieldValidator;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.dataloader.PerLevelDataLoaderDispatchStrategy;
import graphql.execution.reactive.SubscriptionPublisher;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Executes subscriptions: one execution of the selection for each event, one at a time, only when the subscriber asks for
 * more, and within the time that a query has. Each has loaders of its own, as a request has: with the one set that GraphQL Java
 * gives to a subscription,
 * whatever was loaded once would be remembered as long as it lasts, out of date and in memory, and nothing would be
 * loaded in batches.
 */
final class SubscriptionStrategy extends SubscriptionExecutionStrategy {

    private final EventStrategy events;
    private final Supplier<DataLoaderRegistry> loaders;
    private final TimeLimit time;

    /**
     * @param loaders gives those of one event
     * @param time for each event; a subscription as a whole has none
     */
    SubscriptionStrategy(DataFetcherExceptionHandler faults, Supplier<DataLoaderRegistry> loaders, TimeLimit time) {
        super(faults);
        this.events = new EventStrategy(faults);
        this.loaders = loaders;
        this.time = time;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return super.execute(context, parameters).thenApply(result -> answering(result, context, parameters));
    }

    private ExecutionResult answering(ExecutionResult result, ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        if (!(result.getData() instanceof SubscriptionPublisher stream))
            return result;
        return result.transform(changed -> changed.data(answers(stream.getUpstreamPublisher(), context, parameters)));
    }

    private Publisher<ExecutionResult> answers(Publisher<Object> stream, ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        Trace subscribed = Trace.of(context.getGraphQLContext());
        return FlowAdapters.toPublisher(Multi.createFrom().publisher(FlowAdapters.toFlowPublisher(stream))
                .onItem().transformToUniAndConcatenate(event -> Uni.createFrom()
                        .completionStage(() -> answer(event, subscribed, context, parameters))));
    }

    private CompletionStage<ExecutionResult> answer(Object event, Trace subscribed, ExecutionContext ofSubscription,
            ExecutionStrategyParameters parameters) {
        OperationSpan span = OperationSpans.ofEvent(subscribed);
        // A copy: what is left of an event that was late must not find the deadline and the trace of the next one.
        GraphQLContext ofEvent = GraphQLContext
                .of(copy -> copy.of(ofSubscription.getGraphQLContext()).put(Trace.class, span.trace()));
        ExecutionContext context = ofSubscription.transform(changed -> changed.root(event).resetErrors()
                .graphQLContext(ofEvent).dataLoaderRegistry(loaders.get()));
        context.setDataLoaderDispatcherStrategy(new PerLevelDataLoaderDispatchStrategy(context));
        return span.within(() -> time.within(ofEvent, () -> events.execute(context,
                parameters.transform(changed -> changed.source(event)
                        .nonNullFieldValidator(new NonNullableFieldValidator(context))))))
                .whenComplete((answer, failure) -> span.end(answer));
    }
}
