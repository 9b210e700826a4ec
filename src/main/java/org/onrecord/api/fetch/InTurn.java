package org.onrecord.api.fetch;

import java.util.concurrent.Callable;

import io.vertx.core.Context;
import io.vertx.core.Future;

/**
 * The blocking pieces of one operation, on workers: one after the other, since they share what lives as long as their request,
 * but whatever those of other operations wait for. Vert.x's own order is that of all connections of an event loop, of which
 * there are few: who waits for a server that hangs would hold up everybody else there.
 */
public final class InTurn {

    private Future<?> last = Future.succeededFuture();

    /**
     * Runs a piece when those before it have ended, however they ended.
     *
     * @param context of the operation, on which the result is told
     */
    synchronized <T> Future<T> run(Context context, Callable<T> piece) {
        Future<T> next = last.transform(before -> context.executeBlocking(piece, false));
        last = next;
        return next;
    }
}
