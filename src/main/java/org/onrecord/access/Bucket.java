package org.onrecord.access;

/**
 * A token bucket: it holds as many as may be taken at once, and fills at the rate that may be taken for long. The word
 * token is not used here, since it means something else in this package.
 */
final class Bucket {

    private final Rate rate;

    private double level;
    private long filledAt;

    /** A full one, at a time of {@link System#nanoTime}. */
    Bucket(Rate rate, long now) {
        this.rate = rate;
        this.level = rate.burst();
        this.filledAt = now;
    }

    /**
     * Takes one, if there is one.
     *
     * @param now a time of {@link System#nanoTime}
     * @return nanoseconds until there is one; 0 where one was taken
     */
    synchronized long take(long now) {
        // Threads may come in another order than they looked at the clock.
        long passed = Math.max(0, now - filledAt);
        level = Math.min(rate.burst(), level + passed / rate.nanosForOne());
        filledAt += passed;
        if (level < 1)
            return (long) Math.ceil((1 - level) * rate.nanosForOne());
        level--;
        return 0;
    }
}
