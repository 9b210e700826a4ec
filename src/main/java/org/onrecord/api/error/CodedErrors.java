package org.onrecord.api.error;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;

/** Gives every error of an answer its code; see {@link ErrorShape}. */
public class CodedErrors extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        PreparsedDocumentEntry document = parameters.getGraphQLContext().get(PreparsedDocumentEntry.class);
        VariableMisfit misfit = result.getErrors().isEmpty() || document == null || document.hasErrors() ? null
                : VariableMisfit.find(parameters.getSchema(), document.getDocument(), parameters.getOperation(),
                        parameters.getExecutionInput().getRawVariables().toMap());
        return CompletableFuture.completedFuture(ErrorShape.coded(result, misfit));
    }
}
