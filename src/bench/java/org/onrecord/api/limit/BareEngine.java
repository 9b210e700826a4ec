package org.onrecord.api.limit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.onrecord.api.error.CodedErrors;
import org.onrecord.api.error.FaultHandler;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.Scalars;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The GraphQL engine over the schema of the service, with or without its limits, and without the service: its only search
 * comes at once. So what limits cost shows as large as it can.
 */
public final class BareEngine {

    private static final Limits LIMITS = new SmallRyeConfigBuilder().withMapping(Limits.class).build()
            .getConfigMapping(Limits.class);

    private final GraphQLSchema schema;
    private final GraphQL engine;
    private final CompletableFuture<Object>[] search;

    /** @param schema the file of the schema, in the schema definition language */
    @SuppressWarnings({ "unchecked", "rawtypes" }) // an array of a generic type
    public BareEngine(Path file, boolean limited) throws IOException {
        search = new CompletableFuture[1];
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .type(TypeRuntimeWiring.newTypeWiring("Query").dataFetcher("statements", asked -> search[0]))
                .type(TypeRuntimeWiring.newTypeWiring("Node").typeResolver(asked -> asked.getSchema().getObjectType("Person")))
                .type(TypeRuntimeWiring.newTypeWiring("Speaker")
                        .typeResolver(asked -> asked.getSchema().getObjectType("Person")));
        Stream.of("PartialDate", "DateTime", "URL", "LanguageTag").forEach(name -> wiring
                .scalar(GraphQLScalarType.newScalar().name(name).coercing(Scalars.GraphQLString.getCoercing()).build()));
        schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(Files.readString(file)), wiring.build());
        GraphQL.Builder building = GraphQL.newGraphQL(schema).preparsedDocumentProvider((input, parse) -> CompletableFuture
                .completedFuture(input.getGraphQLContext().get(PreparsedDocumentEntry.class)));
        FaultHandler faults = new FaultHandler();
        RequestLimits limits = new RequestLimits();
        limits.limits = LIMITS;
        engine = limited
                ? building.defaultDataFetcherExceptionHandler(faults)
                        .queryExecutionStrategy(new TimedStrategy(faults, new TimeLimit(LIMITS.time())))
                        .instrumentation(new PerRequest(List.of(new CodedErrors(), limits))).build()
                : building.instrumentation(new PerRequest(List.of(new CodedErrors()))).build();
    }

    /** Parses and validates a document, as it is done once for each. */
    public PreparsedDocumentEntry read(String text, boolean limited) {
        DocumentReader reader = new DocumentReader();
        reader.limits = LIMITS;
        Document document = limited ? reader.read(text) : Parser.parse(text);
        if (!ParseAndValidate.validate(schema, document, Locale.ENGLISH).isEmpty())
            throw new IllegalArgumentException("the measured document does not fit the schema");
        return new PreparsedDocumentEntry(document);
    }

    /** Answers one request whose search gives this. */
    public ExecutionResult answer(PreparsedDocumentEntry document, String text, Map<String, Object> variables, Object found) {
        search[0] = new CompletableFuture<>();
        CompletableFuture<ExecutionResult> answer = engine.executeAsync(ExecutionInput.newExecutionInput(text)
                .variables(variables).graphQLContext(Map.of(PreparsedDocumentEntry.class, document)).build());
        search[0].complete(found);
        return answer.join();
    }
}
