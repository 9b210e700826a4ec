package org.onrecord.store.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import com.arjuna.ats.jta.common.jtaPropertyManager;

/**
 * Where every transaction goes through that changes the index. From the moment that its first document is given a
 * generation, until it is committed or not, it is inside; a build has all of them out for the moments when it begins and when
 * it switches, and is told in between which documents changed.
 */
final class WriterGate {

    /** More than there can be transactions at once. */
    private static final int ALL = 1 << 20;

    /** While somebody waits until all are out, all others who write wait behind them. */
    private static final long PATIENCE_MILLISECONDS = 2_000;
    private static final long PAUSE_MILLISECONDS = 1_000;

    /** Longer than a batch of an import takes, and within the transaction of a build. */
    private static final long END_NANOS = TimeUnit.MINUTES.toNanos(9);

    /** Fair: whoever has all out does not wait for those that come later. */
    private final Semaphore permits = new Semaphore(ALL, true);

    /** Null while nobody wants to know. */
    private volatile Set<DocumentKey> changed;

    /**
     * A document is about to be written; its transaction is inside from now on.
     *
     * @return the generation that it goes to, which no build changes before that is done
     */
    Generation pass(DocumentKey key, Supplier<Generation> live) {
        TransactionSynchronizationRegistry transactions = jtaPropertyManager.getJTAEnvironmentBean()
                .getTransactionSynchronizationRegistry();
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION)
            return passAlone(key, live);
        Inside inside = (Inside) transactions.getResource(this);
        if (inside == null) {
            inside = new Inside();
            transactions.registerInterposedSynchronization(inside);
            permits.acquireUninterruptibly();
            transactions.putResource(this, inside);
        }
        inside.keys.add(key);
        return live.get();
    }

    /** What is written outside of a transaction shows what was committed before. */
    private Generation passAlone(DocumentKey key, Supplier<Generation> live) {
        permits.acquireUninterruptibly();
        try {
            tell(List.of(key));
            return live.get();
        } finally {
            permits.release();
        }
    }

    private void tell(List<DocumentKey> keys) {
        Set<DocumentKey> wanted = changed;
        if (wanted != null)
            wanted.addAll(keys);
    }

    /**
     * Runs something while no transaction is inside, and none comes in. Behind one that takes long, others wait no more than
     * moments at a time.
     *
     * @param meanwhile what is done while others go on
     * @throws IllegalStateException if transactions are inside for minutes without a pause
     */
    void alone(Runnable meanwhile, Runnable work) {
        awaitAlone(meanwhile);
        try {
            work.run();
        } finally {
            permits.release(ALL);
        }
    }

    /** As {@link #alone(Runnable, Runnable)}, with nothing to do meanwhile. */
    void alone(Runnable work) {
        alone(() -> {
        }, work);
    }

    private void awaitAlone(Runnable meanwhile) {
        long end = System.nanoTime() + END_NANOS;
        try {
            while (!permits.tryAcquire(ALL, PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > end)
                    throw new IllegalStateException("Others have been writing to the record for minutes. Run it again.");
                meanwhile.run();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLISECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** From now on, what is committed is known. */
    void listen() {
        alone(() -> changed = ConcurrentHashMap.newKeySet());
    }

    void stopListening() {
        changed = null;
    }

    int changes() {
        return changed.size();
    }

    /** What was committed since it was last asked; each is either here or in a later answer. */
    List<DocumentKey> takeChanges() {
        List<DocumentKey> taken = new ArrayList<>();
        Set<DocumentKey> from = changed;
        from.forEach(key -> {
            if (from.remove(key))
                taken.add(key);
        });
        return taken;
    }

    /** One transaction that is inside. */
    private final class Inside implements Synchronization {

        private final List<DocumentKey> keys = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            // It is inside until it is over.
        }

        /** Told only now: read any earlier, the rows would be as they were. */
        @Override
        public void afterCompletion(int status) {
            tell(keys);
            permits.release();
        }
    }
}
