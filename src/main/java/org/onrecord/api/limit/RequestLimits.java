package org.onrecord.api.limit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.OperationRefused;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;

/**
 * Bounds what an operation with its variables may cost, before anything is fetched, and says in each answer what it cost.
 * What a document may hold by itself was checked when it was read; see {@link DocumentReader}.
 */
@ApplicationScoped
public class RequestLimits extends SimplePerformantInstrumentation {

    private static final String EXTENSION = "cost";

    @Inject
    Limits limits;

    private final FieldCosts costs = FieldCosts.read();

    /** By identity, which weak keys have: a document that is remembered keeps its operations. */
    private final Cache<OperationDefinition, List<CostNode>> plans = Caffeine.newBuilder().weakKeys().build();

    private static final class Asked implements InstrumentationState {

        private List<CostNode> fields;
        private Map<String, Object> variables;
        private ExecutionContext execution;
        private long requested;
        private long textLength;
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(new Asked());
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        VariablesSize size = VariablesSize.of(parameters.getVariables());
        if (size.values() > limits.variablesValues())
            throw OperationRefused.overLimit(ErrorCode.TOO_MANY_VALUES, limits.variablesValues(), "The variables have "
                    + size.values() + " values; at most " + limits.variablesValues() + " are read.");
        if (size.depth() > limits.variablesDepth())
            throw OperationRefused.overLimit(ErrorCode.VARIABLES_TOO_DEEP, limits.variablesDepth(),
                    "The variables nest " + size.depth() + " deep; at most " + limits.variablesDepth() + " is read.");
        ((Asked) state).textLength = size.length();
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Asked asked = (Asked) state;
        boolean mutation = parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.MUTATION;
        if (!mutation && asked.textLength > limits.variablesLength())
            throw OperationRefused.overLimit(ErrorCode.VARIABLES_TOO_LARGE, limits.variablesLength(), "The variables have "
                    + asked.textLength + " characters; at most " + limits.variablesLength() + " are read for a query.");
        asked.execution = parameters.getExecutionContext();
        asked.variables = asked.execution.getCoercedVariables().toMap();
        asked.fields = plans.get(asked.execution.getOperationDefinition(), operation -> plan(asked.execution));
        asked.requested = asked.fields.stream().mapToLong(field -> field.requested(asked.variables)).sum();
        if (asked.requested > limits.cost())
            throw OperationRefused.overLimit(ErrorCode.REQUEST_TOO_LARGE, limits.cost(), "This may cost " + asked.requested
                    + "; at most " + limits.cost() + " is answered. The sizes of lists within lists multiply: ask for smaller"
                    + " pages, or for less below them.");
        return SimpleInstrumentationContext.noOp();
    }

    private List<CostNode> plan(ExecutionContext execution) {
        return CostPlan.of(execution.getOperationDefinition(), execution.getGraphQLSchema(), execution.getFragmentsByName(),
                costs);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Asked asked = (Asked) state;
        boolean executed = asked.execution != null
                && asked.execution.getOperationDefinition().getOperation() != Operation.SUBSCRIPTION;
        return CompletableFuture.completedFuture(
                executed ? result.transform(answer -> answer.addExtension(EXTENSION, cost(asked, result))) : result);
    }

    private Map<String, Object> cost(Asked asked, ExecutionResult result) {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("requested", asked.requested);
        cost.put("actual", actual(asked, result.getData()));
        cost.put("left", Math.max(0, limits.cost() - asked.requested));
        return cost;
    }

    /** The engine counts fields and rows anyway; only what costs more is looked for in the answer. */
    private static long actual(Asked asked, Map<String, Object> data) {
        long actual = asked.execution.getResultNodesInfo().getResultNodesCount();
        if (data != null)
            for (CostNode field : asked.fields)
                if (data.containsKey(field.key()))
                    actual += field.beyondFields(data.get(field.key()), asked.variables);
        return actual;
    }
}
