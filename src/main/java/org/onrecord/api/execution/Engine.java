package org.onrecord.api.execution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;

import org.onrecord.api.error.ErrorShape;
import org.onrecord.api.error.FaultHandler;
import org.onrecord.api.fetch.InTurn;
import org.onrecord.api.limit.Limits;
import org.onrecord.api.limit.TimeLimit;
import org.onrecord.api.observe.OperationFacts;
import org.onrecord.api.observe.Operations;
import org.onrecord.api.observe.Trace;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * Executes requests, whichever transport they came by: the only way into GraphQL. To be called on a Vert.x context that
 * belongs to the request, such as {@link OwnContext} gives, or any request over HTTP has.
 */
@ApplicationScoped
public class Engine {

    /** Looked up once: the platform looks through all libraries for it. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    PersistedDocuments persisted;

    @Inject
    ParsedDocuments documents;

    @Inject
    BatchLoaders loaders;

    @Inject
    RequestScope scope;

    @Inject
    Operations operations;

    @Inject
    Limits limits;

    @Inject
    GraphQLSchema schema;

    @Inject
    Event<GraphQL.Builder> building;

    private GraphQL graphQL;

    /** The event lets {@code api.limit} install limits and the handling of errors. */
    @PostConstruct
    void build() {
        GraphQL.Builder builder = GraphQL.newGraphQL(schema)
                .subscriptionExecutionStrategy(new SubscriptionStrategy(new FaultHandler(), loaders::ofRequest,
                        new TimeLimit(limits.time())))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture
                        .completedFuture(input.getGraphQLContext().get(PreparsedDocumentEntry.class)));
        building.fire(builder);
        graphQL = builder.build();
    }

    /**
     * Executes a query or a mutation.
     *
     * @return the answer, with a code on each error; without data where the document is wrong or its variables do not fit.
     *         Fails only with {@link RequestRefused}, where nothing was executed; a fault of the service is an answer too
     */
    public Uni<ExecutionResult> answer(GraphQLRequest request, Caller caller) {
        return Uni.createFrom().item(() -> caller.transport() == Transport.INTERNAL ? request : persisted.resolve(request))
                .onItem().transformToUni(resolved -> Uni.createFrom().completionStage(
                        prepare(resolved).thenCompose(entry -> execute(resolved, entry, caller))))
                .onFailure(failure -> !(failure instanceof RequestRefused)).recoverWithItem(ErrorShape::fault)
                .onItem().invoke(answer -> operations.count(answer.getErrors()))
                .onFailure(RequestRefused.class).invoke(refused -> operations.count(refused.errors()));
    }

    /**
     * Starts any operation: a query or mutation has one answer, a subscription one for each event. An answer that comes
     * alone and without data says why the operation did not start. To be called on the context of the request.
     *
     * @return fails as {@link #answer} does; the answers that it gives must be subscribed to once, if only to be cancelled,
     *         which ends the operation
     */
    public Uni<Multi<ExecutionResult>> start(GraphQLRequest request, Caller caller) {
        return answer(request, caller).map(Engine::answersOf);
    }

    private static Multi<ExecutionResult> answersOf(ExecutionResult result) {
        if (!(result.getData() instanceof Multi<?> events))
            return Multi.createFrom().item(result);
        return events.map(event -> ErrorShape.coded((ExecutionResult) event));
    }

    /** On a worker where the document must be parsed, which a long one takes its time for. */
    private CompletionStage<PreparsedDocumentEntry> prepare(GraphQLRequest request) {
        Optional<PreparsedDocumentEntry> remembered = documents.remembered(request.document());
        if (remembered.isPresent())
            return CompletableFuture.completedStage(remembered.get());
        return Vertx.currentContext().executeBlocking(() -> documents.read(request.document()), false).toCompletionStage();
    }

    private CompletionStage<ExecutionResult> execute(GraphQLRequest request, PreparsedDocumentEntry entry, Caller caller) {
        Optional<OperationDefinition> operation = ParsedDocuments.operation(entry, request.operationName());
        operation.ifPresent(found -> caller.transport().check(found.getOperation()));
        if (!entry.hasErrors())
            persisted.keep(request);
        boolean known = !caller.identity().isAnonymous() || persisted.isTrusted(request.document());
        OperationFacts facts = OperationFacts.of(operation, known, () -> DocumentHash.of(request.document()));
        return operations.observe(facts, caller.http(), () -> scope.run(caller, state -> {
            SmallRyeContext context = new SmallRyeContext(Engine.class.getName());
            ExecutionInput input = ExecutionInput.newExecutionInput(request.document()).operationName(request.operationName())
                    .variables(request.variables()).extensions(request.extensions()).locale(ParsedDocuments.LANGUAGE)
                    .executionId(ExecutionId.generate())
                    .dataLoaderRegistry(loaders.ofRequest())
                    .graphQLContext(Map.of(PreparsedDocumentEntry.class, entry, Caller.class, caller,
                            GraphQLRequest.class, request, SmallRyeContextManager.CONTEXT, context,
                            Trace.class, Trace.current(),
                            InTurn.class, new InTurn(), "state", state, "runBlocking", true))
                    .build();
            describe(context, request, input, operation);
            return execute(input, context);
        }));
    }

    /** What the framework's fetchers, and its listeners, know of a request. */
    private static void describe(SmallRyeContext context, GraphQLRequest request, ExecutionInput input,
            Optional<OperationDefinition> operation) {
        context.setRequest(JSON.createObjectBuilder().add(RequestReader.QUERY, request.document()).build());
        context.setOperationName(request.operationName());
        context.setExecutionInput(input);
        context.setExecutionId(input.getExecutionId().toString());
        operation.ifPresent(found -> context.setRequestedOperationTypes(List.of(found.getOperation().name())));
    }

    private CompletionStage<ExecutionResult> execute(ExecutionInput input, SmallRyeContext context) {
        SmallRyeContextManager.restore(context);
        return graphQL.executeAsync(input).thenApply(result -> extended(result, context));
    }

    /** What a resolver adds to the answer through its context goes with what the engine adds. */
    private static ExecutionResult extended(ExecutionResult result, SmallRyeContext context) {
        if (context.getAddedExtensions().isEmpty())
            return result;
        return result.transform(changed -> context.getAddedExtensions().forEach(changed::addExtension));
    }
}
