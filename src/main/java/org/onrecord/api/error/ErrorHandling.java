package org.onrecord.api.error;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;

/** Makes the GraphQL engine use our error codes instead of its own shape of errors, and bounds what it answers. */
@ApplicationScoped
public class ErrorHandling {

    /** Tools that read the schema nest fifteen deep; lists within lists grow with each level. */
    static final int MAX_DEPTH = 20;

    /** Called by the framework once, before it builds the engine. */
    void install(@Observes GraphQL.Builder engine) {
        engine.defaultDataFetcherExceptionHandler(new ErrorShape());
        engine.instrumentation(new PerRequest(
                List.of(new CodeOnEveryError(), new MaxQueryDepthInstrumentation(MAX_DEPTH), new AnswerSize())));
    }

    private static class CodeOnEveryError extends SimplePerformantInstrumentation {

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
                InstrumentationExecutionParameters parameters, InstrumentationState state) {
            return CompletableFuture.completedFuture(ErrorShape.coded(result));
        }
    }
}
