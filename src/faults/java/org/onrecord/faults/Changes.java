package org.onrecord.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What curators do to a made record, one after the other, and whether they heard that it was done. Each part of the record is
 * changed once at most, so that it is known what must be there.
 */
final class Changes {

    /** Every so many statements have one change of each kind; the last two of them have one speaker. */
    static final int KINDS = 7;

    /** Of who was told that something is away. */
    private static final Duration BEFORE_THE_NEXT = Duration.ofMillis(500);

    private final Queue<Change> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Change> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Change> unknown = new ConcurrentLinkedQueue<>();
    private final Queue<Change> seen = new ConcurrentLinkedQueue<>();

    /** All changes that a record of so many statements has room for, in any order. */
    Changes(SplittableRandom random, int statements) {
        List<Change> all = new ArrayList<>();
        for (int i = 0; i + KINDS <= statements; i += KINDS)
            all.addAll(List.of(new Decision(i, true), new Decision(i + 1, false), new Attribution(i + 2),
                    new PeopleMerge(i + 3, i + 4), new StatementMerge(i + 5, i + 6),
                    new ArticleImport(MadeArticle.of(random, "change" + i))));
        Collections.shuffle(all, new Random(random.nextLong()));
        waiting.addAll(all);
    }

    /**
     * Makes the next one, and writes down what the service said of it.
     *
     * @return whether to go on: not where nothing is left to do, nor where nobody answers
     */
    boolean next(Client curator, Found found) throws InterruptedException {
        Change change = waiting.poll();
        return change != null && make(change, curator, found);
    }

    private boolean make(Change change, Client curator, Found found) throws InterruptedException {
        try {
            Answer answer = change.make(curator);
            boolean isDone = Change.isAcknowledged(answer);
            (isDone ? acknowledged : unknown).add(change);
            // A service that says so has not failed: the change may be made later.
            found.check(isDone || answer.status() == 503, change.name() + " was answered by " + answer);
            if (!isDone)
                Waiting.pass(BEFORE_THE_NEXT);
            return true;
        } catch (IOException e) {
            unknown.add(change);
            return false;
        }
    }

    /** How many were said to be done, or found to be when the answer was missing. */
    int acknowledged() {
        return acknowledged.size() + seen.size();
    }

    /**
     * Looks at all that was tried since it last looked: what was acknowledged is done, and nothing by halves. Then does what
     * was not.
     */
    void check(Client curator, Found found) throws IOException, InterruptedException {
        for (Change change = acknowledged.poll(); change != null; change = acknowledged.poll()) {
            isDone(change, curator, found);
            seen.add(change);
        }
        for (Change change = unknown.poll(); change != null; change = unknown.poll()) {
            String state = change.state(curator);
            found.count(Change.DONE.equals(state) ? "done without an answer" : "not done and without an answer", 1);
            found.check(state == null || state.equals(Change.DONE), change.name() + " had no answer and is " + state);
            if (state == null)
                again(change, curator, found);
            seen.add(change);
        }
    }

    /** Looks once more at all that was done from the beginning, too. */
    void checkAll(Client curator, Found found) throws IOException, InterruptedException {
        check(curator, found);
        for (Change change : seen)
            isDone(change, curator, found);
    }

    private static void isDone(Change change, Client curator, Found found) throws IOException, InterruptedException {
        String state = change.state(curator);
        found.check(Change.DONE.equals(state), change.name() + " was acknowledged and is " + (state == null ? "lost" : state));
    }

    private void again(Change change, Client curator, Found found) throws IOException, InterruptedException {
        Answer answer = change.make(curator);
        found.check(Change.isAcknowledged(answer) && Change.DONE.equals(change.state(curator)),
                change.name() + " cannot be done again: " + answer);
    }
}
