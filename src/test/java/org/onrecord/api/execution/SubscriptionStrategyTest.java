package org.onrecord.api.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.api.error.ErrorShape;
import org.onrecord.api.error.FaultHandler;
import org.onrecord.api.limit.TimeLimit;
import org.onrecord.record.Deadline;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import io.smallrye.mutiny.Multi;

/** Each event of a subscription is told in time, one way or the other, and the next one is told after it. */
class SubscriptionStrategyTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private static final String SCHEMA = "type Query { none: String } type Subscription { day: Day! }"
            + " type Day { name: String! news: String }";

    private static final Map<String, Object> LATE = Map.of("message",
            "The query took longer than 100 ms and was cancelled. Ask for less of it at once.", "extensions",
            Map.of("code", "TIMEOUT", "limit", 100L));

    private static List<ExecutionResult> told(DataFetcher<?> news, String... days) {
        FaultHandler faults = new FaultHandler();
        GraphQL engine = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
                RuntimeWiring.newRuntimeWiring()
                        .type(TypeRuntimeWiring.newTypeWiring("Subscription")
                                .dataFetcher("day", asked -> FlowAdapters.toPublisher(Multi.createFrom().items(days))))
                        .type(TypeRuntimeWiring.newTypeWiring("Day").dataFetcher("name", DataFetchingEnvironment::getSource)
                                .dataFetcher("news", news))
                        .build()))
                .subscriptionExecutionStrategy(
                        new SubscriptionStrategy(faults, DataLoaderRegistry::new, new TimeLimit(SHORT)))
                .build();
        Publisher<ExecutionResult> events = engine.execute("subscription { day { name news } }").getData();
        return Multi.createFrom().publisher(FlowAdapters.toFlowPublisher(events)).map(ErrorShape::coded).collect().asList()
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    @Test
    @Timeout(20)
    void anEventThatTakesTooLongIsToldAsThatAndTheNextIsTold() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<ExecutionResult> told = told(asked -> {
            if (!asked.getSource().equals("Monday"))
                return "rain";
            Deadline.current().whenPassed(() -> cancelled.set(true));
            return new CompletableFuture<>();
        }, "Monday", "Tuesday");
        assertThat(told).hasSize(2);
        assertThat(told.get(0).<Object> getData()).isNull();
        assertThat(told.get(0).toSpecification().get("errors")).isEqualTo(List.of(LATE));
        assertThat(told.get(1).toSpecification())
                .isEqualTo(Map.of("data", Map.of("day", Map.of("name", "Tuesday", "news", "rain"))));
        assertThat(cancelled).isTrue();
    }

    @Test
    @Timeout(20)
    void eachEventHasATimeOfItsOwn() {
        List<Deadline> found = new ArrayList<>();
        told(asked -> {
            found.add(asked.getGraphQlContext().get(Deadline.class));
            return "rain";
        }, "Monday", "Tuesday", "Wednesday");
        assertThat(found).hasSize(3).doesNotContainNull().doesNotHaveDuplicates();
    }
}
