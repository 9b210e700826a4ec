package org.onrecord.api.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Operations wait for their own pieces, never for those of others. */
@Timeout(30)
class InTurnTest {

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final CountDownLatch answered = new CountDownLatch(1);

    @AfterEach
    void close() {
        answered.countDown();
        vertx.close();
    }

    @Test
    void manyThatWaitForAServerHoldUpNobodyElseOnTheirEventLoop() throws Exception {
        for (int i = 0; i < 10; i++)
            new InTurn().run(loop, this::hang);

        assertThat(result(new InTurn().run(loop, () -> "answered"))).isEqualTo("answered");
    }

    @Test
    void piecesOfOneOperationAreRunOneAfterTheOther() throws Exception {
        InTurn turn = new InTurn();
        List<String> seen = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        turn.run(loop, () -> {
            begun.countDown();
            return hang() && seen.add("first");
        });
        Future<Boolean> second = turn.run(loop, () -> seen.add("second"));
        begun.await();
        assertThat(seen).isEmpty();

        answered.countDown();

        assertThat(result(second)).isTrue();
        assertThat(seen).containsExactly("first", "second");
    }

    @Test
    void whatFailsIsToldAndDoesNotKeepTheNextFromItsTurn() throws Exception {
        InTurn turn = new InTurn();
        Future<Object> failing = turn.run(loop, () -> {
            throw new IllegalArgumentException("no");
        });

        assertThat(result(turn.run(loop, () -> "answered"))).isEqualTo("answered");
        assertThat(failing.cause()).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean hang() throws InterruptedException {
        return answered.await(20, TimeUnit.SECONDS);
    }

    private static <T> T result(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
