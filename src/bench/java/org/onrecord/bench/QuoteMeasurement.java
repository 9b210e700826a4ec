package org.onrecord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.onrecord.bench.QuoteCase.Kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Verification over HTTP: quotes of which it is known what they must come to. Then how long a verification takes.
 */
final class QuoteMeasurement {

    private static final int CASES = 5_000;

    /** Failures that are printed of each kind. */
    private static final int SHOWN = 3;

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String VERIFY = "query Verify($text: String!, $name: String) { verifyQuote(text: $text, speakerName: $name) {"
            + " verdict matches { similarity alerts quotation { id text } statement { id saidOn } diff { kind before after } } } }";

    private final Setup setup;
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    private static final class Tally {
        private int right;
        private int all;
    }

    QuoteMeasurement(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        List<QuoteCase> cases = QuoteCases.of(setup.record(), Setup.SEED, Integer.getInteger("bench.cases", CASES));
        try (Service service = Service.start(setup, FLAGS); Connection connection = connected(service)) {
            Measurement.print("%n## Quotes%n%n");
            for (QuoteCase quote : cases)
                verify(connection, quote);
            report();
            time(service, cases);
        }
    }

    private static Connection connected(Service service) throws IOException {
        service.awaitFirstAnswer();
        return new Connection(service.port());
    }

    private void verify(Connection connection, QuoteCase quote) throws IOException {
        JsonNode answer = JSON.readTree(connection.ask(request(VERIFY, quote.text(), quote.speaker()))).at("/data/verifyQuote");
        Tally tally = tallies.computeIfAbsent(quote.kind(), kind -> new Tally());
        tally.all++;
        if (isRight(quote, answer))
            tally.right++;
        else if (tally.all - tally.right <= SHOWN)
            Measurement.print("Wrong, %s: %s (%s)%n    %s%n", quote.kind().label(), quote.text(), quote.speaker(),
                    answer.toString().substring(0, Math.min(700, answer.toString().length())));
    }

    private static boolean isRight(QuoteCase quote, JsonNode answer) {
        if (!quote.verdicts().contains(answer.path("verdict").asText()))
            return false;
        if (quote.alert() == null)
            return quote.kind() != Kind.UNRELATED || answer.path("matches").isEmpty();
        for (JsonNode alert : answer.at("/matches/0/alerts"))
            if (alert.asText().equals(quote.alert()))
                return true;
        return false;
    }

    private void report() {
        Measurement.print("| verification | cases | right | share | bar |%n|---|---:|---:|---:|---|%n");
        tallies.forEach((kind, tally) -> {
            double share = (double) tally.right / tally.all;
            Measurement.print("| %s | %,d | %,d | %.2f %% | %s |%n", kind.label(), tally.all, tally.right, 100 * share,
                    Bars.atLeast(share, kind.bar()));
        });
    }

    private void time(Service service, List<QuoteCase> cases) throws InterruptedException, ExecutionException {
        List<byte[]> requests = new ArrayList<>();
        cases.forEach(quote -> requests.add(request(VERIFY, quote.text(), quote.speaker())));
        Load.run(service.port(), 2, requests, setup.warmUp());
        for (int connections : List.of(1, 4)) {
            Load.Measured measured = Load.run(service.port(), connections, requests, setup.window());
            Measurement.print("%nVerifying, %d connections: %,.0f a second; p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; p95 %s.%n",
                    connections, measured.perSecond(), measured.percentile(0.5), measured.percentile(0.95),
                    measured.percentile(0.99), Bars.atMost(measured.percentile(0.95), Bars.VERIFICATION_MILLISECONDS));
        }
    }

    private static byte[] request(String document, String text, String name) {
        var body = JSON.createObjectNode().put("query", document);
        body.putObject("variables").put("text", text).put("name", name);
        try {
            return Connection.post("/graphql", JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain text can be written as JSON", e);
        }
    }

    /** Only this; with {@code bench.keep} on the record that the last measurement left. */
    public static void main(String... arguments) throws Exception {
        Setup setup = Setup.read();
        if (!Boolean.getBoolean("bench.keep")) {
            Measurement.prepare(setup);
            new ImportMeasurement(setup).run();
        }
        new QuoteMeasurement(setup).run();
    }
}
