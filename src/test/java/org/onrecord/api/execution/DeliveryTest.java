package org.onrecord.api.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import graphql.ExecutionResult;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Future;
import io.vertx.core.Promise;

class DeliveryTest {

    private final Deliveries deliveries = new Deliveries();
    private final Told told = new Told();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();

    /** Notes what it is told, and says when an answer is sent only when the test does. */
    private static final class Told implements Delivery.Recipient {

        private final List<String> all = new ArrayList<>();
        private Promise<Void> sending;

        @Override
        public Future<Void> answer(ExecutionResult answer) {
            all.add("answer " + answer.getData());
            sending = Promise.promise();
            return sending.future();
        }

        @Override
        public void fail(Throwable failure) {
            all.add("failure " + failure.getMessage());
        }

        @Override
        public void complete() {
            all.add("complete");
        }

        @Override
        public void stop() {
            all.add("stop");
        }
    }

    @Test
    void noAnswerIsMadeBeforeTheOneBeforeItIsSent() {
        started(answers());
        assertThat(told.all).containsExactly("answer 1");
        assertThat(made).hasValue(1);
        told.sending.complete();
        assertThat(told.all).containsExactly("answer 1", "answer 2");
        assertThat(made).hasValue(2);
    }

    @Test
    void whatCannotBeSentEndsTheOperation() {
        started(answers());
        told.sending.fail("closed");
        assertThat(cancelled).hasValue(1);
        assertThat(told.all).containsExactly("answer 1");
    }

    @Test
    void theEndIsTold() {
        started(Multi.createFrom().empty());
        started(Multi.createFrom().failure(new IllegalStateException("no more")));
        assertThat(told.all).containsExactly("complete", "failure no more");
    }

    @Test
    void nothingIsToldAfterItIsCancelled() {
        Delivery early = deliveries.open(told, Runnable::run);
        early.cancel();
        answers().subscribe(early);
        Delivery late = started(answers());
        late.cancel();
        told.sending.complete();
        assertThat(told.all).containsExactly("answer 1");
        assertThat(cancelled).hasValue(2);
    }

    @Test
    void whatIsUnderWayIsToldThatTheServiceStops() {
        started(answers());
        started(Multi.createFrom().empty());
        started(answers()).cancel();
        deliveries.stop(null);
        assertThat(told.all).containsExactly("answer 1", "complete", "answer 2", "stop");
        assertThat(cancelled).hasValue(2);
    }

    private Delivery started(Multi<ExecutionResult> answers) {
        Delivery delivery = deliveries.open(told, Runnable::run);
        answers.subscribe(delivery);
        return delivery;
    }

    private Multi<ExecutionResult> answers() {
        return Multi.createBy().repeating()
                .supplier(() -> ExecutionResult.newExecutionResult().data(made.incrementAndGet()).build()).indefinitely()
                .onCancellation().invoke(cancelled::incrementAndGet);
    }
}
