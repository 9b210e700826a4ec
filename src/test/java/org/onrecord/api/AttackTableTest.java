package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.api.AttackRoute.Reply;
import org.onrecord.api.AttackRoute.Sender;
import org.onrecord.api.Attacks.Attack;
import org.onrecord.api.Attacks.Forgery;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Whoever means harm gets an error with a code, at once, whichever way they come; others get their answers meanwhile. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTableTest {

    private static final String LEGAL = "{ people(orderBy: NAME, first: 2) { totalCount nodes { name } } }";

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    /** Once: nobody here changes anything. */
    @BeforeAll
    void writeRecord() {
        record.empty();
        TalksRecord.write(sessions);
    }

    static Stream<Arguments> attacks() {
        return Arrays.stream(AttackRoute.values())
                .flatMap(route -> Attacks.all().map(attack -> Arguments.of(route, route.codeOf(attack), attack)));
    }

    @ParameterizedTest(name = "{0}, {1} for {2}")
    @MethodSource("attacks")
    void isRefusedAtOnceWithItsCode(AttackRoute route, String code, Attack attack) throws Exception {
        try (Sender sender = route.sender(attack.document(), attack.variables())) {
            Promptness.isAnsweredAtOnce(sender::send, reply -> check(code, reply));
        }
    }

    static Stream<Forgery> forgeries() {
        return Attacks.forgeries();
    }

    /** What is no request of ours gets a status too, so that a browser that was made to send it learns nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void whatIsNoRequestIsRefusedAtOnce(Forgery forgery) throws Exception {
        HttpRequest request = forgery.request(AttackRoute.address());
        Promptness.isAnsweredAtOnce(() -> AttackRoute.send(request), answer -> check(forgery, answer));
    }

    @Test
    void whoeverAsksMeanwhileGetsTheirAnswer() throws Exception {
        AttackRoute[] routes = AttackRoute.values();
        List<Sender> legal = Arrays.stream(routes).map(route -> route.sender(LEGAL, Map.of())).toList();
        ExecutorService attackers = Executors.newFixedThreadPool(routes.length);
        try {
            List<Future<Void>> running = Arrays.stream(routes).map(route -> attackers.submit(allAttacks(route))).toList();
            while (running.stream().anyMatch(future -> !future.isDone()))
                for (Sender sender : legal)
                    assertThat(sender.send().answer().getList("data.people.nodes.name")).hasSize(2);
            for (Future<Void> future : running)
                future.get();
        } finally {
            attackers.shutdownNow();
            legal.forEach(Sender::close);
        }
    }

    private static Callable<Void> allAttacks(AttackRoute route) {
        return () -> {
            for (Attack attack : Attacks.all().toList())
                try (Sender sender = route.sender(attack.document(), attack.variables())) {
                    check(route.codeOf(attack), sender.send());
                }
            return null;
        };
    }

    private static void check(String code, Reply reply) {
        assertThat(reply.code()).isEqualTo(code);
        if (reply.answer() == null)
            return;
        JsonPath answer = reply.answer();
        assertThat(answer.<Object> get("data")).satisfiesAnyOf(data -> assertThat(data).isNull(),
                data -> assertThat(data).asString().contains("null"));
        checkMessages(answer);
        Integer limit = answer.get("errors[0].extensions.limit");
        if (limit != null)
            assertThat(answer.getString("errors[0].message")).contains(limit.toString());
    }

    private static void check(Forgery forgery, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(forgery.status());
        JsonPath body = new JsonPath(answer.body());
        assertThat(body.getString("errors[0].extensions.code")).isEqualTo(forgery.code());
        assertThat(body.getMap("")).doesNotContainKey("data");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        checkMessages(body);
    }

    private static void checkMessages(JsonPath answer) {
        assertThat(answer.getList("errors.message", String.class)).allSatisfy(message -> assertThat(message).isNotBlank()
                .hasSizeLessThan(500).doesNotContain("Exception", "org.", "java.", "graphql.", "Value{", "went wrong"));
    }
}
