package org.onrecord.api.observe;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;

/** Measures operations, whichever transport they came by, and says which were slow. */
@ApplicationScoped
public class Operations {

    private static final Logger SLOW = Logger.getLogger("org.onrecord.slow");

    /** Who watches these must see the first one too: a counter that appears with it has not grown. */
    private static final List<String> WATCHED = List.of("INTERNAL", "DATABASE_UNAVAILABLE", "SEARCH_UNAVAILABLE");

    /** What people call at once, soon, and late. */
    private static final Duration[] STEPS = { Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100),
            Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(5) };

    @Inject
    MeterRegistry meters;

    @Inject
    GraphQLSchema schema;

    @Inject
    OperationSpans spans;

    @ConfigProperty(name = "onrecord.log.slow-operation")
    Duration slow;

    private final OperationNames names = new OperationNames();
    private final AtomicInteger running = new AtomicInteger();

    @PostConstruct
    void prepare() {
        meters.gauge("onrecord.operations.running", running);
        WATCHED.forEach(this::errors);
    }

    /**
     * Measures an operation while it is carried out, and tells it in a trace.
     *
     * @param http the request that it is, or that opened the connection; null where there is none
     * @param work begins it; {@link Trace#current} is its own there
     */
    public CompletionStage<ExecutionResult> observe(OperationFacts operation, RoutingContext http,
            Supplier<CompletionStage<ExecutionResult>> work) {
        OperationSpan span = spans.begin(operation, http);
        long begun = System.nanoTime();
        running.incrementAndGet();
        try {
            return span.within(work).whenComplete((answer, failure) -> ended(operation, span, begun, answer));
        } catch (RuntimeException e) {
            ended(operation, span, begun, null);
            throw e;
        }
    }

    /** Counts the errors of an answer, or of a request that was refused, by their codes. */
    public void count(List<GraphQLError> errors) {
        for (GraphQLError error : errors)
            errors(code(error)).increment();
    }

    private Counter errors(String code) {
        return meters.counter("onrecord.errors", "code", code);
    }

    private void ended(OperationFacts operation, OperationSpan span, long begun, ExecutionResult answer) {
        running.decrementAndGet();
        span.end(answer);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        boolean failed = answer == null || !answer.getErrors().isEmpty();
        Timer.builder("onrecord.operations")
                .tags("type", operation.type(), "operation", names.of(operation.name(), operation.known()), "outcome",
                        failed ? "errors" : "ok")
                .register(meters).record(took);
        operation.rootFields().stream().filter(field -> isInSchema(operation.type(), field))
                .forEach(field -> Timer.builder("onrecord.root.fields").tags("type", operation.type(), "field", field)
                        .serviceLevelObjectives(STEPS).register(meters).record(took));
        if (!slow.isZero() && took.compareTo(slow) >= 0)
            SLOW.warnf("%s %s took %d ms%s; document %s", operation.type(), operation.name().orElse("(anonymous)"),
                    took.toMillis(), failed ? ", with errors" : "", operation.documentHash().get());
    }

    /** Names that the schema has not are whatever clients write, and would each be a series of their own. */
    private boolean isInSchema(String type, String field) {
        GraphQLObjectType root = switch (type) {
            case "query" -> schema.getQueryType();
            case "mutation" -> schema.getMutationType();
            case "subscription" -> schema.getSubscriptionType();
            default -> null;
        };
        return root != null && root.getFieldDefinition(field) != null;
    }

    static String code(GraphQLError error) {
        Object code = error.getExtensions() == null ? null : error.getExtensions().get("code");
        return code == null ? "none" : code.toString();
    }
}
