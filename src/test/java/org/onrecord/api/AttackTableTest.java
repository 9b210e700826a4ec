package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.api.Attacks.Attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Whoever means harm gets an error with a code, at once, and others get their answers meanwhile. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class AttackTableTest {

    /** What is refused is refused within this, on a warm service: the best of a few, since the machine has other work. */
    private static final Duration SOON = Duration.ofMillis(100);

    private static final int TRIES = 8;

    private static final String LEGAL = "{ people(orderBy: NAME, first: 2) { totalCount nodes { name } } }";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final JsonMapper JSON = new JsonMapper();

    @TestHTTPResource
    URI endpoint;

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void writeRecord() {
        record.empty();
        TalksRecord.write(sessions);
    }

    static Stream<Attack> attacks() {
        return Attacks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedAtOnceWithItsCode(Attack attack) throws Exception {
        HttpRequest request = request(attack);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && best > SOON.toNanos(); i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            best = Math.min(best, System.nanoTime() - start);
            assertThat(answer.statusCode()).isEqualTo(200);
            check(attack, new JsonPath(answer.body()));
        }
        assertThat(Duration.ofNanos(best)).isLessThan(SOON);
    }

    /** Written beforehand: what the client takes for it is not the service's. */
    private HttpRequest request(Attack attack) throws JsonProcessingException {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", attack.document(), "variables", attack.variables()));
        return HttpRequest.newBuilder(endpoint.resolve("/graphql")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
    }

    private static void check(Attack attack, JsonPath answer) {
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(attack.code());
        assertThat(answer.<Object> get("data")).satisfiesAnyOf(data -> assertThat(data).isNull(),
                data -> assertThat(data).asString().contains("null"));
        assertThat(answer.getList("errors.message", String.class)).allSatisfy(message -> assertThat(message).isNotBlank()
                .hasSizeLessThan(500).doesNotContain("Exception", "org.", "java.", "graphql.", "Value{", "went wrong"));
        Integer limit = answer.get("errors[0].extensions.limit");
        if (limit != null)
            assertThat(answer.getString("errors[0].message")).contains(limit.toString());
    }

    @Test
    void whoeverAsksMeanwhileGetsTheirAnswer() throws Exception {
        List<Attack> attacks = Attacks.all().toList();
        ExecutorService attackers = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> attack = () -> {
                attacks.forEach(each -> check(each, Graph.send(each.document(), each.variables())));
                return null;
            };
            List<Future<Void>> running = List.of(attackers.submit(attack), attackers.submit(attack), attackers.submit(attack));
            while (running.stream().anyMatch(future -> !future.isDone()))
                assertThat(Graph.ask(LEGAL).getList("data.people.nodes.name")).hasSize(2);
            for (Future<Void> future : running)
                future.get();
        } finally {
            attackers.shutdownNow();
        }
    }
}
