package org.onrecord.api.limit;

import java.util.Map;

import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;
import org.onrecord.record.Deadline;

/** Takes the deadline of a query along to the worker that resolves a field of it. Found through META-INF/services. */
public final class DeadlinePropagation implements ThreadContextProvider {

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        return of(Deadline.current());
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        return of(null);
    }

    @Override
    public String getThreadContextType() {
        return Deadline.class.getName();
    }

    private static ThreadContextSnapshot of(Deadline deadline) {
        return () -> {
            Deadline before = Deadline.set(deadline);
            return () -> Deadline.set(before);
        };
    }
}
