package org.onrecord.store.cluster;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets a start wait until the servers can be used: they may be starting as well. What waiting cannot help is said at once.
 */
public final class ServersAwaited {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration SAY_AGAIN = Duration.ofSeconds(5);

    private final Servers servers;
    private final Consumer<String> listener;
    private final long began = System.nanoTime();

    private long lastSaid = -1;

    private ServersAwaited(Servers servers, Consumer<String> listener) {
        this.servers = servers;
        this.listener = listener;
    }

    /**
     * Returns when both servers can be used.
     *
     * @param listener is told every few seconds, in one line, what is waited for and since when
     * @throws ServersUnusable if they cannot be used in time, or not before somebody changes something
     */
    public static void await(Servers servers, Consumer<String> listener) {
        try {
            new ServersAwaited(servers, listener).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServersUnusable("Stopped while waiting for the servers.");
        }
    }

    private void await() throws InterruptedException {
        for (List<Fault> faults = servers.faults(); !faults.isEmpty(); faults = lookAgain()) {
            for (Fault fault : faults)
                if (fault.lasting())
                    throw new ServersUnusable(fault + ".");
            if (passed().compareTo(servers.patience()) >= 0)
                throw new ServersUnusable(faults.get(0) + ". Waited for " + passed().toSeconds()
                        + " s (onrecord.start-timeout).");
            say(faults);
        }
    }

    private List<Fault> lookAgain() throws InterruptedException {
        Executor later = CompletableFuture.delayedExecutor(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return CompletableFuture.supplyAsync(servers::faults, later).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void say(List<Fault> faults) {
        long seconds = passed().toSeconds();
        if (lastSaid >= 0 && seconds - lastSaid < SAY_AGAIN.toSeconds())
            return;
        lastSaid = seconds;
        for (Fault fault : faults)
            listener.accept("Waiting for " + fault + " (" + seconds + " s of at most "
                    + servers.patience().toSeconds() + " s)");
    }

    private Duration passed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
