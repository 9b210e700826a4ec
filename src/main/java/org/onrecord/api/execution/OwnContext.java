package org.onrecord.api.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Gives work a Vert.x context of its own, as each request over HTTP has one: what is asked without one, or many times on
 * one connection, must not share what belongs to a request.
 */
public final class OwnContext {

    private OwnContext() {
    }

    /** Runs work on the current event loop, or on any where there is none, and gives what it gives. */
    public static <T> CompletionStage<T> run(Vertx vertx, Supplier<CompletionStage<T>> work) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        CompletableFuture<T> result = new CompletableFuture<>();
        context.runOnContext(started -> start(work, result));
        return result;
    }

    private static <T> void start(Supplier<CompletionStage<T>> work, CompletableFuture<T> result) {
        try {
            work.get().whenComplete((value, failure) -> complete(result, value, failure));
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    private static <T> void complete(CompletableFuture<T> result, T value, Throwable failure) {
        if (failure == null)
            result.complete(value);
        else
            result.completeExceptionally(failure);
    }
}
