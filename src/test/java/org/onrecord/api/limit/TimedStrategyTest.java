package org.onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.api.error.CodedErrors;
import org.onrecord.api.error.FaultHandler;
import org.onrecord.record.Deadline;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;

/** A query is answered in time, one way or the other. */
class TimedStrategyTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private static GraphQL engine(Duration limit, DataFetcher<?> slow) {
        FaultHandler faults = new FaultHandler();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
                new SchemaParser().parse("type Query { quick: String  slow: String  list: [String!]! }"),
                RuntimeWiring.newRuntimeWiring().type(TypeRuntimeWiring.newTypeWiring("Query")
                        .dataFetcher("quick", asked -> "now").dataFetcher("slow", slow).dataFetcher("list", slow)).build()))
                .defaultDataFetcherExceptionHandler(faults)
                .queryExecutionStrategy(new TimedStrategy(faults, new TimeLimit(limit)))
                .instrumentation(new CodedErrors()).build();
    }

    @Test
    @Timeout(20)
    void whatTakesTooLongIsAnsweredAsThatAndCancelled() {
        AtomicBoolean cancelled = new AtomicBoolean();
        ExecutionResult answer = engine(SHORT, asked -> {
            Deadline.current().whenPassed(() -> cancelled.set(true));
            return new CompletableFuture<>();
        }).execute("{ quick slow }");
        assertThat(answer.toSpecification()).containsEntry("data", null).containsEntry("errors",
                List.of(Map.of("message", "The query took longer than 100 ms and was cancelled. Ask for less of it at once.",
                        "extensions", Map.of("code", "TIMEOUT", "limit", 100L))));
        assertThat(cancelled).isTrue();
    }

    /** What was cancelled fails late, and in many places: the answer says it once. */
    @Test
    @Timeout(20)
    void whatFailsAfterItsTimeIsNoFaultOfTheService() {
        ExecutionResult answer = engine(Duration.ofNanos(1), asked -> {
            throw new IllegalStateException("cancelled");
        }).execute("{ slow list quick }");
        assertThat(answer.getErrors()).hasSize(1);
        assertThat(answer.getErrors().get(0).getExtensions().get("code")).isIn("TIMEOUT");
        assertThat(answer.<Object> getData()).isNull();
    }

    @Test
    void whatIsInTimeIsAnswered() throws Exception {
        CountDownLatch later = new CountDownLatch(1);
        CompletableFuture<ExecutionResult> answer = engine(Duration.ofMinutes(10),
                asked -> CompletableFuture.supplyAsync(() -> await(later)))
                .executeAsync(asked -> asked.query("{ quick slow }"));
        assertThat(answer).isNotDone();
        later.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).toSpecification())
                .isEqualTo(Map.of("data", Map.of("quick", "now", "slow", "done")));
    }

    private static String await(CountDownLatch later) {
        try {
            return later.await(10, TimeUnit.SECONDS) ? "done" : "never";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
