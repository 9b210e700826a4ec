package org.onrecord;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread brings about. */
public final class Eventually {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private Eventually() {
    }

    /** Returns once the condition holds. */
    public static void holds(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end)
                throw new AssertionError("It does not come about.");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
