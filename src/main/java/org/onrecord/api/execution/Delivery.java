package org.onrecord.api.execution;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

import graphql.ExecutionResult;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;

/**
 * Hands the answers of one operation to whoever sends them on, each when the one before it was sent: an operation makes no
 * more of them than the connection takes.
 */
public final class Delivery implements Flow.Subscriber<ExecutionResult> {

    /** Sends answers on. Told nothing after the end, or after a delivery is cancelled. */
    public interface Recipient {

        /** @return done when the next answer is wanted; failed when none is wanted any more */
        Future<Void> answer(ExecutionResult answer);

        /** The operation ended before it was complete. */
        void fail(Throwable failure);

        /** That was the last answer. */
        void complete();
    }

    private final Recipient recipient;
    private final Executor loop;
    private Flow.Subscription answers;
    private boolean over;

    /** @param loop what the recipient is told on, one thing after the other; and what this is to be cancelled on */
    public Delivery(Recipient recipient, Executor loop) {
        this.recipient = recipient;
        this.loop = loop;
    }

    /** Ends the operation. */
    public void cancel() {
        over = true;
        if (answers != null)
            answers.cancel();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        loop.execute(() -> {
            answers = subscription;
            if (over)
                answers.cancel();
            else
                answers.request(1);
        });
    }

    @Override
    public void onNext(ExecutionResult answer) {
        loop.execute(() -> {
            if (!over)
                recipient.answer(answer).onComplete(this::sent);
        });
    }

    private void sent(AsyncResult<Void> sending) {
        if (over)
            return;
        if (sending.succeeded())
            answers.request(1);
        else
            cancel();
    }

    @Override
    public void onError(Throwable failure) {
        end(() -> recipient.fail(failure));
    }

    @Override
    public void onComplete() {
        end(recipient::complete);
    }

    private void end(Runnable told) {
        loop.execute(() -> {
            if (over)
                return;
            over = true;
            told.run();
        });
    }
}
