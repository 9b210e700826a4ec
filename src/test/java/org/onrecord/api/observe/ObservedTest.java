package org.onrecord.api.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.SetOtherwise;
import org.onrecord.ingest.SampleRecord;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** What operators see of requests: ids, measures, and which were slow. Here every operation is slow. */
@QuarkusTest
@TestProfile(SetOtherwise.class)
@QuarkusTestResource(StoreUnderTest.class)
class ObservedTest {

    private static final Formatter FORMAT = new PatternFormatter("[%c] [%X{requestId}] %s");

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @Inject
    Tokens tokens;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {

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

    @BeforeEach
    void listen() {
        Logger.getLogger("org.onrecord").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("org.onrecord").removeHandler(listener);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "0123456789abcdef", "6f2c8e1a-0d5b-4d52-9d0c-0f1f3e2a7b11", "Root=1-67891233-abcdef012345",
            "01ARZ3NDEKTSV4RRFFQ69G5FAV" })
    void anIdThatWasGivenIsKept(String id) {
        for (String path : new String[] { "/graphql", "/q/health/live", "/nothing/here", "/import" })
            given().header("X-Request-Id", id).get(path).then().header("X-Request-Id", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "two words", "new\tline", "<script>", "é",
            "12345678901234567890123456789012345678901234567890123456789012345", "a,b", "%0a", "\"" })
    void anIdThatIsNoneIsReplaced(String id) {
        given().header("X-Request-Id", id).get("/q/health/live").then().header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    void eachRequestHasAnIdOfItsOwn() {
        assertThat(given().get("/q/health/live").header("X-Request-Id"))
                .isNotEqualTo(given().get("/q/health/live").header("X-Request-Id"));
    }

    @Test
    void aSlowOperationIsLoggedWithItsHashItsNameAndTheIdOfItsRequestAndWithoutItsValues() throws Exception {
        String document = "query Slow($q: String) { people(query: $q) { totalCount } }";
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        ask("the-id", document, Map.of("q", "somebody private")).then().statusCode(200);
        assertThat(log).anyMatch(line -> Pattern
                .matches("\\[org.onrecord.slow\\] \\[the-id\\] query Slow took \\d+ ms; document " + hash, line));
        assertThat(log).noneMatch(line -> line.contains("somebody private"));
    }

    @Test
    void operationsAreMeasuredByTypeNameAndOutcome() {
        String series = "onrecord_operations_seconds_count\\{operation=\"Measured\",outcome=\"ok\",type=\"query\"\\}";
        double before = metric(series);
        String token = tokens.create("measurer", Role.READER);
        for (String fields : new String[] { "people { totalCount } meetings { totalCount }", "people { totalCount }" })
            given().auth().oauth2(token).contentType("application/json")
                    .body(Map.of("query", "query Measured { " + fields + " }")).post("/graphql");
        tokens.revoke("measurer");
        assertThat(metric(series)).isEqualTo(before + 2);
        assertThat(metric("onrecord_operations_running")).isZero();
    }

    @Test
    void whatAnybodyCallsAnOperationIsNoSeries() {
        String others = "onrecord_operations_seconds_count\\{operation=\"other\",outcome=\"ok\",type=\"query\"\\}";
        double before = metric(others);
        ask("1", "query Anybodys { people { totalCount } }", Map.of());
        assertThat(metric(others)).isEqualTo(before + 1);
        assertThat(given().get("/q/metrics").asString()).doesNotContain("Anybodys");
    }

    @Test
    void rootFieldsAreMeasuredUnlessTheSchemaHasThemNot() {
        String people = "onrecord_root_fields_seconds_count\\{field=\"people\",type=\"query\"\\}";
        double before = metric(people);
        ask("1", "query Roots { first: people { totalCount } second: people { totalCount } }", Map.of());
        ask("2", "query Roots { nobodyHasThis people { totalCount } }", Map.of());
        assertThat(metric(people)).isGreaterThanOrEqualTo(before + 1);
        assertThat(given().get("/q/metrics").asString()).doesNotContain("nobodyHasThis");
    }

    @Test
    void errorsAreCountedByTheirCodes() {
        String series = "onrecord_errors_total\\{code=\"BAD_CURSOR\"\\}";
        double before = metric(series);
        ask("1", "{ people(after: \"nonsense\") { totalCount } }", Map.of());
        assertThat(metric(series)).isEqualTo(before + 1);
    }

    @Test
    void importsAreCountedByWhatBecameOfTheirItems() {
        record.empty();
        String people = "onrecord_import_items_total\\{outcome=\"added\",type=\"person\"\\}";
        double before = metric(people);
        sample.loadIntoEmpty();
        assertThat(metric(people)).isGreaterThan(before);
        assertThat(metric("onrecord_imports_seconds_count")).isPositive();
    }

    @Test
    void theMachineTheJvmAndTheDatabaseAreMeasuredToo() {
        assertThat(given().get("/q/metrics").asString()).contains("jvm_memory_used_bytes", "process_cpu_usage",
                "agroal_active_count");
    }

    private static Response ask(String id, String document, Map<String, Object> variables) {
        return given().header("X-Request-Id", id).contentType("application/json")
                .body(Map.of("query", document, "variables", variables)).post("/graphql");
    }

    /** The value of the one series that matches; 0 where there is none. */
    private static double metric(String series) {
        Matcher line = Pattern.compile("^" + series + " (\\S+)$", Pattern.MULTILINE)
                .matcher(given().get("/q/metrics").asString());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
