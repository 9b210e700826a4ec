package org.onrecord.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.onrecord.api.execution.AnswerWriter;
import org.onrecord.api.execution.Caller;
import org.onrecord.api.execution.Engine;
import org.onrecord.api.execution.GraphQLRequest;
import org.onrecord.api.execution.OwnContext;

import graphql.ExecutionResult;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/**
 * Searches once before the port opens, so that the first search of a user does not wait for the classes of a search to be
 * loaded. It goes through the GraphQL engine, as a user's search does, and only reads. Whatever goes wrong with it, the
 * service starts.
 */
@ApplicationScoped
public class WarmUp {

    /**
     * A loaded machine needs several times as long as a quiet one, and if the port opens before the search is done, the
     * first user's search is no faster. Longer, and who waits for the first answer waits in vain.
     */
    static final long PATIENCE_MILLISECONDS = 5_000;

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** What is searched must be in the record, or nothing is highlighted. */
    private static final String ANY_STATEMENT = "{ statements(first: 1) { nodes { text } } }";

    /** Where the record has nothing: what a search needs before it finds something is loaded all the same. */
    private static final String ANY_WORD = "record";

    private static final String SEARCH = "query WarmUp($query: String!) { statements(query: $query, first: 5) { edges { score"
            + " highlights { text matches { start end } quotation { id } } node { id text saidOn"
            + " speaker { ... on Person { id name } ... on Organization { id name } } meeting { id name } } } } }";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Inject
    Vertx vertx;

    @Inject
    Engine engine;

    @ConfigProperty(name = "onrecord.serving", defaultValue = "false")
    boolean serving;

    @ConfigProperty(name = "onrecord.warm-up")
    boolean wanted;

    /** After everything that prepares the store; the port opens when all observers are done. */
    void warmUp(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        if (serving)
            warmUp();
    }

    /** Searches once, if that is wanted, and waits for it, but not for ever. */
    public void warmUp() {
        if (!wanted)
            return;
        try {
            ExecutionResult answer = search().get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (!answer.getErrors().isEmpty())
                LOG.debugf("The first search failed: %s", answer.getErrors());
        } catch (TimeoutException e) {
            LOG.debug("The first search takes long; the service starts beside it.");
        } catch (ExecutionException | RuntimeException e) {
            LOG.debug("The service starts without a first search.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Searches a word of the record, or any where it has none.
     *
     * @return the answer to the search
     */
    public CompletableFuture<ExecutionResult> search() {
        return ask(ANY_STATEMENT, Map.of()).thenCompose(answer -> ask(SEARCH, Map.of("query", wordOf(answer))));
    }

    private static String wordOf(ExecutionResult answer) {
        Map<String, Map<String, List<Map<String, Object>>>> data = answer.getData();
        if (data == null || data.get("statements").get("nodes").isEmpty())
            return ANY_WORD;
        Matcher word = WORD.matcher(String.valueOf(data.get("statements").get("nodes").get(0).get("text")));
        return word.find() ? word.group() : ANY_WORD;
    }

    /** On an event loop and in a request of its own, as an HTTP request is. Writes the answer as JSON too. */
    private CompletableFuture<ExecutionResult> ask(String document, Map<String, Object> variables) {
        return OwnContext.run(vertx,
                () -> engine.answer(GraphQLRequest.of(document, variables), Caller.itself()).subscribeAsCompletionStage())
                .whenComplete((answer, failure) -> AnswerWriter.write(answer)).toCompletableFuture();
    }
}
