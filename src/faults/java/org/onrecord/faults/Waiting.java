package org.onrecord.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process brings about. */
final class Waiting {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    /** Something that may fail on the way to the answer, as long as the other process is not there. */
    interface Condition {
        boolean holds() throws Exception;
    }

    private Waiting() {
    }

    /** Whether the condition came to hold in time; what fails does not hold. */
    static boolean until(Duration atMost, Condition condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (holds(condition))
                return true;
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        return false;
    }

    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (Exception e) {
            return false;
        }
    }

    static void pass(Duration time) {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end;)
            LockSupport.parkNanos(end - System.nanoTime());
    }
}
