package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Window;
import org.onrecord.search.StatementOrder;
import org.onrecord.search.StatementQuery;
import org.onrecord.search.StatementSearch;
import org.onrecord.store.ActiveStore;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** A search of the index that takes too long is answered as that, and nobody goes on with it. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@TestProfile(TimeoutContractTest.ShortOfTime.class)
@Tag("contract")
class TimeoutContractTest {

    private static final Duration LIMIT = Duration.ofMillis(300);

    /** Far beyond the limit, so that whatever ends at the limit did not end by itself. */
    private static final Duration LONG = LIMIT.multipliedBy(2);

    private static final Pattern BUSY_CONNECTIONS = Pattern.compile("agroal_active_count\\{[^}]*\\} [1-9]");

    @Inject
    ActiveStore store;

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @Inject
    StatementSearch search;

    @ConfigProperty(name = "quarkus.hibernate-search-orm.pg.elasticsearch.hosts")
    String indexHosts;

    private String query;

    public static class ShortOfTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.limits.time", LIMIT.toString());
        }
    }

    @BeforeEach
    void writeRecord() {
        record.empty();
        DenseRecord.write(sessions);
        query = DenseRecord.query(60);
    }

    @Test
    void aSearchThatTakesTooLongIsEnded() {
        Duration whole = taken(() -> search.find(
                new StatementQuery(query, null, StatementOrder.RELEVANCE, Window.first(1), false, true)));
        assertThat(whole).as("without a limit").isGreaterThan(LONG);
        // Whatever is done for the first time takes long.
        Eventually.holds(TimeoutContractTest::othersAreAnswered);
        Eventually.holds(this::nobodySearches);
        Duration limited = taken(() -> isTimeout(asked()));
        Duration after = taken(() -> Eventually.holds(this::nobodySearches));
        assertThat(limited.plus(after)).as("until nobody searches any longer, " + after + " after the answer")
                .isLessThan(whole);
        Eventually.holds(TimeoutContractTest::othersAreAnswered);
    }

    /** The time is short for whoever asks first of something, on a machine that has other work. */
    private static boolean othersAreAnswered() {
        return "Sigma Tau".equals(Graph.send("{ people { nodes { name } } }").getString("data.people.nodes[0].name"));
    }

    private static Duration taken(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** In its own type: a query that was begun has an answer, which the status says. */
    private JsonPath asked() {
        return given().accept("application/graphql-response+json").contentType("application/json")
                .body(Map.of("query", "query($q: String) { statements(query: $q) { totalCount nodes { text } } }",
                        "variables", Map.of("q", query)))
                .post("/graphql").then().statusCode(200).extract().jsonPath();
    }

    private static void isTimeout(JsonPath answer) {
        assertThat(answer.getMap("").get("data")).isNull();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getMap("errors[0].extensions")).isEqualTo(Map.of("code", "TIMEOUT", "limit", 300));
        assertThat(answer.getString("errors[0].message")).contains("300 ms");
    }

    private boolean nobodySearches() {
        return !BUSY_CONNECTIONS.matcher(given().get("/q/metrics").asString()).find()
                && Thread.getAllStackTraces().values().stream().noneMatch(TimeoutContractTest::searches)
                && (store.isEmbedded() || !indexSearches());
    }

    private static boolean searches(StackTraceElement[] stack) {
        return Arrays.stream(stack).map(StackTraceElement::getClassName)
                .anyMatch(name -> List.of("org.onrecord.search.", "org.apache.lucene.search.", "org.hibernate.search.engine.")
                        .stream().anyMatch(name::startsWith));
    }

    private boolean indexSearches() {
        String host = indexHosts.split(",")[0];
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create("http://" + host + "/_tasks?actions=*search*")).build(),
                            BodyHandlers.ofString())
                    .body().contains("\"action\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
