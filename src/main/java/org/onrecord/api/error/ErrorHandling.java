package org.onrecord.api.error;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
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
        // Setting the instrumentation replaces the framework's. Its very instance must stay: its cache of parsed documents
        // is filled by it, and another instance leaves that cache empty, so that each request is parsed twice.
        Instrumentation ofFramework = engine.build().getInstrumentation();
        engine.instrumentation(new PerRequest(
                List.of(new CodeOnEveryError(), new MaxQueryDepthInstrumentation(MAX_DEPTH), new AnswerSize(), ofFramework)));
    }

    private static class CodeOnEveryError extends SimplePerformantInstrumentation {

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
                InstrumentationExecutionParameters parameters, InstrumentationState state) {
            if (result.getErrors().isEmpty())
                return CompletableFuture.completedFuture(result);
            return CompletableFuture
                    .completedFuture(result.transform(changed -> changed.errors(ErrorShape.coded(result.getErrors()))));
        }
    }
}
