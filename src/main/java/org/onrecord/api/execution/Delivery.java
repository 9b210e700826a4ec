package org.onrecord.api.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import graphql.ExecutionResult;
import io.smallrye.mutiny.Multi;
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

        /** The service stops: there will be no more answers. */
        void stop();
    }

    private final Recipient recipient;
    private final Executor loop;
    private final Consumer<Delivery> ended;
    private Flow.Subscription answers;
    private boolean over;

    /** @param ended told when there is nothing more to deliver, once or more often */
    Delivery(Recipient recipient, Executor loop, Consumer<Delivery> ended) {
        this.recipient = recipient;
        this.loop = loop;
        this.ended = ended;
    }

    /**
     * Begins with the answers of the operation, which may be cancelled by now. They are subscribed to all the same, and
     * then cancelled: what is never subscribed to is never freed.
     */
    public void begin(Multi<ExecutionResult> given) {
        loop.execute(() -> given.subscribe(this));
    }

    /** Ends the operation. */
    public void cancel() {
        over = true;
        ended.accept(this);
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
            ended.accept(this);
            told.run();
        });
    }

    /** Cancels it, from any thread, and tells the recipient; done when that is done. */
    CompletableFuture<Void> stop() {
        return CompletableFuture.runAsync(() -> {
            if (over)
                return;
            cancel();
            recipient.stop();
        }, loop);
    }
}
