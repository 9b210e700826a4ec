package org.onrecord.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;

/** Says in the log that something is away: not for each request that meets it, which would fill the disk. */
public final class OutageLog {

    private static final Logger LOG = Logger.getLogger(OutageLog.class);
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(10);
    private static final Map<Outage, AtomicLong> LAST = new EnumMap<>(Outage.class);

    static {
        for (Outage outage : Outage.values())
            LAST.put(outage, new AtomicLong(System.nanoTime() - SILENCE));
    }

    private OutageLog() {
    }

    /** One line with the innermost cause, unless the same was said a moment ago. */
    public static void tell(Outage outage, Throwable failure) {
        AtomicLong last = LAST.get(outage);
        long said = last.get();
        long now = System.nanoTime();
        if (now - said < SILENCE || !last.compareAndSet(said, now))
            return;
        LOG.warnf("%s: %s", outage.code(), innermost(failure));
        LOG.debug("The outage in full.", failure);
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause)
            cause = cause.getCause();
        String message = String.valueOf(cause.getMessage()).strip();
        return cause.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("");
    }
}
