package org.onrecord.faults;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The processes that a run has begun: none of them outlives it. */
final class Processes {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static final Queue<Runnable> LAST = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Processes::endAll, "end all"));
    }

    private Processes() {
    }

    private static void endAll() {
        RUNNING.forEach(Process::destroyForcibly);
        LAST.forEach(Runnable::run);
    }

    /** Has something else ended, whose process is another from time to time. */
    static void endAtLast(Runnable end) {
        LAST.add(end);
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
