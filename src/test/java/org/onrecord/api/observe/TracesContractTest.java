package org.onrecord.api.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.socket.SocketClient;
import org.onrecord.ingest.SampleRecord;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;

/** What the traces of operations tell, and what they do not, where a collector takes them. */
@QuarkusTest
@TestProfile(TracesContractTest.Traced.class)
@Tag("contract")
class TracesContractTest {

    private static final String SEARCH = "query Search($q: String) { statements(query: $q) { nodes { text"
            + " quotations { text source { headline } } speaker { ... on Person { name } } } } }";

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";
    private static final String HOLDER = "holder of the traces";

    private static final Formatter FORMAT = new PatternFormatter("[%X{requestId} %X{traceId}] %s");

    @Inject
    RecordedSpans spans;

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @Inject
    Tokens tokens;

    /** A service whose traces are taken, and where each operation is slow enough for the log. */
    public static class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.log.slow-operation", "PT0.000000001S");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoreUnderTest.class), new TestResourceEntry(TraceReceiver.class));
        }
    }

    @BeforeEach
    void begin() {
        record.empty();
        sample.loadIntoEmpty();
        spans.forget();
    }

    @Test
    void aSearchIsASpanWithItsIndexQueriesAndStatementsBelowIt() {
        ask(SEARCH, Map.of("q", "talks"), given().header("X-Request-Id", "the-id"));
        SpanData operation = only("query Search");
        assertThat(operation.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(operation.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(text(operation, "graphql.operation.type")).isEqualTo("query");
        assertThat(text(operation, "graphql.operation.name")).isEqualTo("Search");
        assertThat(text(operation, "onrecord.document.sha256")).matches("[0-9a-f]{64}");
        assertThat(text(operation, "onrecord.request.id")).isEqualTo("the-id");
        assertThat(text(operation, "onrecord.outcome")).isEqualTo("ok");
        assertThat(number(operation, "onrecord.cost.requested")).isPositive();
        assertThat(number(operation, "onrecord.cost.actual")).isPositive();

        List<SpanData> below = spans.below(operation);
        assertThat(below).filteredOn(span -> span.getName().equals("index query")).isNotEmpty()
                .anySatisfy(query -> assertThat(number(query, "db.response.returned_rows")).isPositive());
        assertThat(below).filteredOn(TracesContractTest::isStatement).isNotEmpty()
                .allSatisfy(statement -> assertThat(sql(statement)).startsWith("select"));
        assertThat(spans.all()).as("everything belongs to the operation")
                .allMatch(span -> span.getTraceId().equals(operation.getTraceId()));
    }

    @Test
    void statementsThatRunSideBySideAreAllRightBelowTheOperation() {
        String many = "query Many { people { nodes { name memberships { role } } }"
                + " meetings { nodes { name participants { nodes { role } } } }"
                + " sources { nodes { headline publisher { name } } } statements { nodes { quotations { text } } } }";
        for (int i = 0; i < 5; i++) {
            spans.forget();
            ask(many, Map.of(), given());
            SpanData operation = only("query Many");
            Set<String> parents = spans.all().stream().filter(TracesContractTest::isStatement)
                    .map(SpanData::getParentSpanId).collect(Collectors.toSet());
            assertThat(parents).containsExactly(operation.getSpanId());
        }
    }

    @Test
    void theTraceOfWhoeverAsksGoesOn() {
        ask(SEARCH, Map.of("q", "talks"), given().header("traceparent", "00-" + TRACE + "-" + PARENT + "-01"));
        SpanData operation = only("query Search");
        assertThat(operation.getTraceId()).isEqualTo(TRACE);
        assertThat(operation.getParentSpanId()).isEqualTo(PARENT);
        assertThat(spans.all()).hasSizeGreaterThan(1).allMatch(span -> span.getTraceId().equals(TRACE));
    }

    @Test
    void whoDoesNotSampleIsNotTraced() {
        ask(SEARCH, Map.of("q", "talks"), given().header("traceparent", "00-" + TRACE + "-" + PARENT + "-00"));
        assertThat(spans.all()).isEmpty();
    }

    @Test
    void aTraceThatIsNoneIsNotGoneOn() {
        ask(SEARCH, Map.of("q", "talks"), given().header("traceparent", "00-nonsense-01"));
        assertThat(only("query Search").getParentSpanContext().isValid()).isFalse();
    }

    @Test
    void noValueAndNoTokenIsInAnySpan() {
        String token = tokens.create(HOLDER, Role.CURATOR);
        String secret = "somebodyprivate";
        try {
            ask(SEARCH, Map.of("q", "speaker:" + secret + " \"" + secret + "\" in:ru"), given().auth().oauth2(token));
            ask("query Literal { people(query: \"" + secret + "\") { totalCount } source(url: \"https://" + secret
                    + ".example/\") { id } }", Map.of(), given().auth().oauth2(token));
            given().queryParam("query", SEARCH).queryParam("variables", "{\"q\":\"" + secret + "\"}").get("/graphql").then()
                    .statusCode(200);
            ask("query Wrong { people(after: \"" + secret + "\") { totalCount } }", Map.of(), given());
            ask("query Unknown { " + secret + " }", Map.of(), given());
            try (SocketClient client = SocketClient.connected(token).subscribe("1", SEARCH, Map.of("q", secret))) {
                client.next();
            }
        } finally {
            tokens.revoke(HOLDER);
        }
        assertThat(spans.all()).extracting(SpanData::getName).contains("query Search", "query Literal", "query Wrong");
        assertThat(spans.all()).anyMatch(TracesContractTest::isStatement);
        assertThat(spans.all()).extracting(SpanData::toString)
                .noneMatch(span -> span.contains(secret) || span.contains(token) || span.contains(HOLDER));
    }

    @Test
    void errorsAreMarkedWithTheirCodes() {
        ask("query Wrong { people(after: \"nonsense\") { totalCount } }", Map.of(), given());
        SpanData operation = only("query Wrong");
        assertThat(operation.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(text(operation, "onrecord.outcome")).isEqualTo("errors");
        assertThat(operation.getAttributes().get(AttributeKey.stringArrayKey("onrecord.errors")))
                .containsExactly("BAD_CURSOR");
        assertThat(text(operation, "error.type")).isEqualTo("BAD_CURSOR");
    }

    @Test
    void anOperationOverAWebSocketOrAsEventsIsToldAsAnyOther() {
        try (SocketClient client = SocketClient.connected().subscribe("1", "query OverSocket { people { totalCount } }")) {
            client.next();
        }
        given().accept("text/event-stream").contentType("application/json")
                .body(Map.of("query", "query AsEvents { people { totalCount } }")).post("/graphql");
        for (String name : List.of("query OverSocket", "query AsEvents"))
            assertThat(spans.below(only(name))).extracting(SpanData::getName).contains("index query");
    }

    @Test
    void anEventOfASubscriptionIsATraceOfItsOwnThatNamesTheSubscription() {
        record.empty();
        spans.forget();
        try (SocketClient client = SocketClient.connected()
                .subscribe("1", "subscription Told { statementRecorded { text quotations { source { headline } } } }")) {
            Eventually.holds(() -> !spans.named("subscription Told").isEmpty());
            sample.loadIntoEmpty();
            client.next();
            SpanData subscription = only("subscription Told");
            Eventually.holds(() -> !spans.named("subscription event").isEmpty());
            SpanData event = spans.named("subscription event").get(0);
            assertThat(event.getTraceId()).isNotEqualTo(subscription.getTraceId());
            assertThat(event.getLinks()).singleElement()
                    .satisfies(link -> assertThat(link.getSpanContext().getSpanId()).isEqualTo(subscription.getSpanId()));
            assertThat(spans.below(event)).anyMatch(TracesContractTest::isStatement);
        }
    }

    @Test
    void anImportIsOneSpanWithItsCountsAndNoStatements() {
        record.empty();
        spans.forget();
        sample.loadIntoEmpty();
        SpanData imported = only("import");
        assertThat(number(imported, "onrecord.import.added")).isPositive();
        assertThat(number(imported, "onrecord.import.rejected")).isZero();
        assertThat(spans.all()).hasSize(1);
    }

    @Test
    void theLogHasTheTraceBesideTheRequest() {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = listener(log);
        Logger.getLogger("org.onrecord").addHandler(listener);
        try {
            ask(SEARCH, Map.of("q", "talks"), given().header("X-Request-Id", "the-id"));
        } finally {
            Logger.getLogger("org.onrecord").removeHandler(listener);
        }
        assertThat(log).anyMatch(line -> line.startsWith("[the-id " + only("query Search").getTraceId() + "] query Search"));
    }

    @Test
    void aCollectorGetsThem() {
        ask("query Exported($q: String) { people(query: $q) { totalCount } }", Map.of("q", "putin"), given());
        Eventually.holds(() -> TraceReceiver.RECEIVED.stream().anyMatch(body -> body.contains("query Exported")));
        assertThat(TraceReceiver.RECEIVED).allMatch(body -> body.startsWith("application/x-protobuf"))
                .anyMatch(body -> body.contains("the-record-of-the-test"));
    }

    private static void ask(String document, Map<String, Object> variables, RequestSpecification request) {
        request.contentType("application/json").body(Map.of("query", document, "variables", variables)).post("/graphql");
    }

    private SpanData only(String name) {
        Eventually.holds(() -> !spans.named(name).isEmpty());
        assertThat(spans.named(name)).hasSize(1);
        return spans.named(name).get(0);
    }

    private static boolean isStatement(SpanData span) {
        return sql(span) != null;
    }

    private static String sql(SpanData span) {
        String old = text(span, "db.statement");
        return old == null ? text(span, "db.query.text") : old;
    }

    private static String text(SpanData span, String key) {
        return span.getAttributes().get(AttributeKey.stringKey(key));
    }

    private static Long number(SpanData span, String key) {
        return span.getAttributes().get(AttributeKey.longKey(key));
    }

    private static Handler listener(Queue<String> log) {
        return new Handler() {

            @Override
            public void publish(LogRecord line) {
                log.add(FORMAT.format(line));
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
