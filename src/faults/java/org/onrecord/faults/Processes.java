package org.onrecord.faults;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The processes that a run has begun: none of them outlives it. */
final class Processes {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly), "end all"));
    }

    private Processes() {
    }

    static Process watched(Process process) {
        RUNNING.add(process);
        process.onExit().thenAccept(RUNNING::remove);
        return process;
    }

    /** {@code kill -9}, and waits for the end. */
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end; makes it, and says so, where it does not. */
    static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (process.waitFor(30, TimeUnit.SECONDS))
            return;
        kill(process);
        throw new IllegalStateException("a process that was told to stop did not in 30 s");
    }
}
