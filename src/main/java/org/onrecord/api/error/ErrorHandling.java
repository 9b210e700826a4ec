package org.onrecord.api.error;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.smallrye.graphql.spi.EventingService;

/**
 * Makes the GraphQL engine use our error codes instead of its own shape of errors, and bounds what it answers. Found by the
 * framework through META-INF/services: as an observer of its events it would be looked up anew for each event of each
 * request.
 */
public class ErrorHandling implements EventingService {

    /** Tools that read the schema nest fifteen deep; lists within lists grow with each level. */
    static final int MAX_DEPTH = 20;

    /** The framework asks only those whose setting is true; that is so in application.properties. */
    @Override
    public String getConfigKey() {
        return "onrecord.graphql.error-handling";
    }

    /** Called once, before the engine is built. */
    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder engine) {
        engine.defaultDataFetcherExceptionHandler(new ErrorShape());
        // Setting the instrumentation replaces the framework's. Its very instance must stay: its cache of parsed documents
        // is filled by it, and another instance leaves that cache empty, so that each request is parsed twice.
        Instrumentation ofFramework = engine.build().getInstrumentation();
        return engine.instrumentation(new PerRequest(
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
