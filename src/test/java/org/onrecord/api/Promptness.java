package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/**
 * How long the service takes for an answer, on a machine that has other work too. Of a few tries the quickest counts, and
 * of each try the clock, or the time of processors where that is less: while others have the processors, the clock goes on
 * and nothing is done. The time of processors is that of the whole JVM, the client's share included, so that it is never
 * less than the service's own work. It does not see the service wait for something; that the clock must see.
 *
 * @param clock from sending to having the answer
 * @param worked what the service can have spent on it, at most
 */
record Promptness(Duration clock, Duration worked) {

    /** What is refused at once is refused within this, on a warm service. */
    private static final Duration SOON = Duration.ofMillis(100);

    /** However busy the machine is: whoever waits for a lock, a timer or a time limit takes longer. */
    private static final Duration WITHOUT_WAITING = Duration.ofSeconds(1);

    private static final int TRIES = 8;

    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Something that is sent and answered, ready to be sent: what a client takes to write it is not the service's. */
    @FunctionalInterface
    interface Exchange<A> {
        A answer() throws Exception;
    }

    /** Looks at an answer, which is not timed. */
    @FunctionalInterface
    interface Check<A> {
        void of(A answer) throws Exception;
    }

    /** Has something answered until that is done at once, each answer checked, and says if it never is. */
    static <A> void isAnsweredAtOnce(Exchange<A> exchange, Check<A> check) throws Exception {
        Promptness best = null;
        for (int i = 0; i < TRIES && (best == null || !best.isAtOnce()); i++) {
            long start = System.nanoTime();
            long workedBefore = MACHINE.getProcessCpuTime();
            A answer = exchange.answer();
            Promptness taken = new Promptness(Duration.ofNanos(System.nanoTime() - start),
                    Duration.ofNanos(MACHINE.getProcessCpuTime() - workedBefore));
            best = best == null || taken.spent().compareTo(best.spent()) < 0 ? taken : best;
            check.of(answer);
        }
        assertThat(best).as("the best of " + TRIES).matches(Promptness::isAtOnce, "within " + SOON);
    }

    private Duration spent() {
        return clock.compareTo(worked) < 0 ? clock : worked;
    }

    private boolean isAtOnce() {
        return spent().compareTo(SOON) < 0 && clock.compareTo(WITHOUT_WAITING) < 0;
    }
}
