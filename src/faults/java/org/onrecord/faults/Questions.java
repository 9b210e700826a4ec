package org.onrecord.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.onrecord.record.RecordKind;

/** What is asked while something is away, and what the answer must be. */
final class Questions {

    /** As long as a token is looked up at most (five), then as a query may take by default (ten), and what it takes to say so. */
    static final Duration BOUND = Duration.ofSeconds(17);

    private static final String SEARCH = "query($q: String!) { statements(query: $q) { nodes { id text } } }";

    private static final String LIST = "{ statements(query: \"ferry bridge\", first: 20) { totalCount nodes { text speaker {"
            + " ... on Person { name } } quotations { source { headline } } } } }";

    private static final String BY_ID = "query($s: ID!, $p: ID!, $o: ID!) { statement(id: $s) { text speaker { ... on Person {"
            + " name } } quotations { intact source { headline } } } person(id: $p) { name statements(first: 5) { nodes {"
            + " text } } met(first: 5) { nodes { person { name } } } } node(id: $o) { id } }";

    private final Client client;
    private final Found found;

    Questions(Client client, Found found) {
        this.client = client;
        this.found = found;
    }

    Answer search(int statement) throws IOException, InterruptedException {
        return timed("a search", client.ask(SEARCH, Map.of("q", MadeRecord.mark(statement))));
    }

    Answer byId(int statement) throws IOException, InterruptedException {
        return timed("a question by ids", client.ask(BY_ID, Map.of("s", MadeRecord.id(RecordKind.STATEMENT, "t" + statement), "p",
                MadeRecord.id(RecordKind.PERSON, "p" + statement), "o", MadeRecord.id(RecordKind.ORGANIZATION, "ministry"))));
    }

    /** The first statements of all, with their sources. */
    Answer list() throws IOException, InterruptedException {
        return timed("a list", client.ask(LIST));
    }

    /** The same question by so many people at once, each about another statement. */
    List<Answer> byIdAtOnce(int people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Answer>> questions = new ArrayList<>();
            for (int statement = 0; statement < people; statement++) {
                int one = statement;
                questions.add(() -> byId(one));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(questions))
                answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private Answer timed(String what, Answer answer) {
        found.check(answer.took().compareTo(BOUND) < 0, what + " was answered after " + answer.took());
        return answer;
    }

    /** A search says that there are none, and when to come back. */
    void searchIsAway(List<String> codes) throws IOException, InterruptedException {
        Answer answer = search(1);
        found.check(codes.containsAll(answer.codes()) && !answer.codes().isEmpty(), "a search was answered by " + answer);
        if (answer.codes().contains("SEARCH_UNAVAILABLE"))
            found.check(answer.status() == 503 && answer.retryAfter().isPresent(), "no 503 with Retry-After: " + answer);
        found.most("a search was told so after, ms", answer.took().toMillis());
    }

    /** What is asked for by its id is answered as ever. */
    void databaseAnswers() throws IOException, InterruptedException {
        Answer answer = byId(2);
        found.check(answer.isWhole() && answer.data("person/name").asText().equals("Ann Speaker2"),
                "a question by ids was answered by " + answer);
        found.check(answer.took().toMillis() < 3_000, "a question by ids took " + answer.took());
    }

    /**
     * All is answered again, and found that was written meanwhile, without anybody's doing.
     *
     * @param after what was wrong, for the table
     */
    void allIsWell(String after, Duration within) {
        long begun = System.nanoTime();
        boolean well = Waiting.until(within, () -> client.isInStep() && search(1).isWhole() && byId(2).isWhole());
        found.check(well, "not well again " + within + " after " + after);
        found.most("well again after " + after + ", ms", (System.nanoTime() - begun) / 1_000_000);
    }
}
