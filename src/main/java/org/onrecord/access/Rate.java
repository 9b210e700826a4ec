package org.onrecord.access;

import java.time.Duration;

/**
 * How often something may be done for long, and how often at once.
 *
 * @param perSecond above 0; less than 1 for once in a while
 * @param burst how often without any pause, from 1
 */
public record Rate(double perSecond, int burst) {

    private static final double NANOS = 1e9;

    /** @throws IllegalArgumentException if either is out of its bounds */
    public Rate {
        if (!(perSecond > 0) || Double.isInfinite(perSecond) || burst < 1)
            throw new IllegalArgumentException("a rate is above 0 with a burst from 1, not " + perSecond + " and " + burst);
    }

    /** How long it takes until one more is allowed, of those that none is left of. */
    double nanosForOne() {
        return NANOS / perSecond;
    }

    /** After how long without any it is as if there had never been one. */
    Duration untilForgotten() {
        return Duration.ofNanos((long) Math.min(nanosForOne() * burst, Long.MAX_VALUE / 2.0));
    }
}
