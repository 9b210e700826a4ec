package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Deadline;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A statement ends when nobody waits for it any longer, and the connection is as good as before. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class StatementCancellingContractTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    @Inject
    ActiveStore store;

    @Inject
    SessionFactory sessions;

    @Test
    void aStatementEndsWithTheDeadline() {
        Deadline deadline = new Deadline(LONG);
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(deadline::pass);
        assertThatThrownBy(() -> deadline.call(this::count)).isNotInstanceOf(Deadline.Passed.class);
        for (int i = 0; i < 20; i++)
            assertThat(one()).isEqualTo(1);
    }

    @Test
    void whatBeginsLaterIsNotBegun() {
        Deadline deadline = new Deadline(LONG);
        deadline.pass();
        assertThatThrownBy(() -> deadline.call(this::count)).isInstanceOf(Deadline.Passed.class);
        assertThat(one()).isEqualTo(1);
    }

    @Test
    void whatEndsInTimeIsLeftAlone() {
        Deadline deadline = new Deadline(LONG);
        assertThat(deadline.call(this::one)).isEqualTo(1);
        deadline.pass();
        assertThat(one()).isEqualTo(1);
    }

    /** A process of PostgreSQL that is stopped neither answers nor cancels. */
    @Test
    void aServerThatHangsKeepsNobody() {
        assumeThat(store.isEmbedded()).as("the embedded database hangs only with the service").isFalse();
        AtomicLong stopped = new AtomicLong();
        Deadline deadline = new Deadline(LONG);
        try {
            assertThatThrownBy(() -> deadline.call(() -> askStopped(stopped, deadline)))
                    .hasRootCauseInstanceOf(SocketException.class);
        } finally {
            signal("CONT", stopped.get());
        }
        for (int i = 0; i < 20; i++)
            assertThat(one()).isEqualTo(1);
    }

    private long askStopped(AtomicLong stopped, Deadline deadline) {
        return sessions.fromTransaction(session -> {
            stopped.set(session.createNativeQuery("select pg_backend_pid()", Integer.class).getSingleResult());
            signal("STOP", stopped.get());
            CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(deadline::pass);
            return session.createNativeQuery("select 1", Long.class).getSingleResult();
        });
    }

    private static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long one() {
        return sessions.fromSession(session -> session.createNativeQuery("select 1", Long.class).getSingleResult());
    }

    /** Counts to four hundred millions, one by one: long enough to be cancelled, and to an end if it is not. */
    private long count() {
        String numbers = store.isEmbedded() ? "system_range(1, 20000)" : "generate_series(1, 20000)";
        return sessions.fromSession(session -> session
                .createNativeQuery("select count(*) from " + numbers + " a, " + numbers + " b", Long.class).getSingleResult());
    }
}
