package org.onrecord.api.execution;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Multi;

/** Beans that live as long as a request: each execution has its own, and among them the identity of the caller. */
@ApplicationScoped
class RequestScope {

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    CurrentVertxRequest http;

    /**
     * Runs an execution within a scope that ends with it.
     *
     * @return its answer; the data of a subscription's is a {@link Multi} of answers, and the scope ends with that
     */
    CompletionStage<ExecutionResult> run(Caller caller, Function<ContextState, CompletionStage<ExecutionResult>> execution) {
        ManagedContext scopes = Arc.container().requestContext();
        ContextState outer = scopes.getStateIfActive();
        ContextState state = scopes.activate();
        try {
            identity.setIdentity(caller.identity());
            http.setCurrent(caller.http());
            return execution.apply(state).whenComplete((answer, failure) -> endUnlessStream(state, answer))
                    .thenApply(answer -> isStream(answer) ? endingWithStream(state, answer) : answer);
        } catch (RuntimeException e) {
            scopes.destroy(state);
            throw e;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            leave(scopes, outer);
        }
    }

    private static void leave(ManagedContext scopes, ContextState outer) {
        if (outer == null)
            scopes.deactivate();
        else
            scopes.activate(outer);
    }

    private static boolean isStream(ExecutionResult answer) {
        return answer != null && answer.getData() instanceof Publisher;
    }

    private static void endUnlessStream(ContextState state, ExecutionResult answer) {
        if (!isStream(answer))
            Arc.container().requestContext().destroy(state);
    }

    private static ExecutionResult endingWithStream(ContextState state, ExecutionResult answer) {
        Publisher<?> events = answer.getData();
        return answer.transform(changed -> changed.data(Multi.createFrom().publisher(FlowAdapters.toFlowPublisher(events))
                .onTermination().invoke(() -> Arc.container().requestContext().destroy(state))));
    }
}
