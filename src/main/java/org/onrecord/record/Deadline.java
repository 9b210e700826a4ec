package org.onrecord.record;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Until when somebody waits for what a thread is doing. What runs long on the way there, statements and searches, asks for
 * the deadline of its thread, and stops when that has passed.
 */
public final class Deadline {

    private static final ThreadLocal<Deadline> OF_THREAD = new ThreadLocal<>();

    private final Duration limit;
    private final long end;
    private final Set<Runnable> cancellations = ConcurrentHashMap.newKeySet();

    private volatile boolean passed;

    /** That the time is up. */
    public static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Passed() {
            super("nobody waits any longer", null, false, false);
        }
    }

    /** A deadline some time from now. */
    public Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** That of what the current thread does; null where nobody set one. */
    public static Deadline current() {
        return OF_THREAD.get();
    }

    /**
     * Sets that of the current thread, or none.
     *
     * @return that which it had, for setting it again
     */
    public static Deadline set(Deadline deadline) {
        Deadline before = OF_THREAD.get();
        if (deadline == null)
            OF_THREAD.remove();
        else
            OF_THREAD.set(deadline);
        return before;
    }

    /** Does something on the current thread by this deadline. */
    public <T> T call(Supplier<T> work) {
        Deadline before = set(this);
        try {
            check();
            return work.get();
        } finally {
            set(before);
        }
    }

    /** How long there was from the beginning. */
    public Duration limit() {
        return limit;
    }

    /** The time left, at least a millisecond. */
    public long millisecondsLeft() {
        return Math.max(1, (end - System.nanoTime()) / 1_000_000);
    }

    /** Whether nobody waits any longer. */
    public boolean hasPassed() {
        return passed || end - System.nanoTime() < 0;
    }

    /** @throws Passed if nobody waits any longer */
    public void check() {
        if (hasPassed())
            throw new Passed();
    }

    /** Cancels all that was to be cancelled when nobody waits any longer, whether or not the time is up. */
    public void pass() {
        passed = true;
        cancellations.forEach(Runnable::run);
    }

    /** Lets something be cancelled when the deadline passes; at once if it has. */
    public void whenPassed(Runnable cancellation) {
        cancellations.add(cancellation);
        if (passed)
            cancellation.run();
    }

    /** What is done needs no cancelling. */
    public void forget(Runnable cancellation) {
        cancellations.remove(cancellation);
    }
}
