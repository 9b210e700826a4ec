package org.onrecord.api.stream;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.type.StatementNode;
import org.onrecord.search.StatementFilter;

/**
 * What one subscription is yet to be told. It is told one statement whenever it asks for one; until then only references
 * wait, which all subscriptions share, so that a slow one takes next to no memory. One that falls too far behind is ended.
 */
final class StatementStream {

    private final StatementFilter filter;
    private final MatchingStatements matching;
    private final int mostBehind;
    private final Queue<Announced> waiting = new ArrayDeque<>();

    /** Statements that wait, whether the filter lets them through or not. */
    private int behind;

    /** How many of those that the filter lets through, of the first that wait, were told. */
    private int told;

    /** What is to be told next; null while nothing was asked for. */
    private CompletableFuture<StatementNode> wanted;

    /** Whether it is being found out what is to be told next. */
    private boolean looking;

    private Throwable end;

    /** @param mostBehind how many announced statements it may be behind */
    StatementStream(StatementFilter filter, MatchingStatements matching, int mostBehind) {
        this.filter = filter;
        this.matching = matching;
        this.mostBehind = mostBehind;
    }

    /** Takes an announcement, of any size where nothing waits. */
    synchronized void offer(List<Announced> announcement) {
        if (end != null)
            return;
        int size = announcement.stream().mapToInt(Announced::size).sum();
        if (behind > 0 && behind + size > mostBehind) {
            end(new ApiError(ErrorCode.SUBSCRIPTION_TOO_SLOW, null, "The subscription was ended: it was more than "
                    + mostBehind + " recorded statements behind. What it missed is in statements(filter:)."));
            return;
        }
        waiting.addAll(announcement);
        behind += size;
        look();
    }

    /**
     * The next statement, once there is one. To be asked for again only when it was given.
     *
     * @return fails with an {@link ApiError} where the subscription was ended
     */
    synchronized CompletionStage<StatementNode> next() {
        CompletableFuture<StatementNode> next = new CompletableFuture<>();
        wanted = next;
        look();
        return next;
    }

    /** Ends it with what waits; nothing is told any more. */
    synchronized void end(Throwable reason) {
        if (end == null)
            end = reason;
        waiting.clear();
        behind = 0;
        if (wanted != null)
            give(null, end);
    }

    private synchronized void look() {
        if (end != null && wanted != null)
            give(null, end);
        while (wanted != null && !looking && !waiting.isEmpty()) {
            CompletableFuture<List<StatementNode>> found = matching.of(waiting.peek(), filter);
            if (!found.isDone()) {
                looking = true;
                found.whenComplete(this::found);
                return;
            }
            tell(found);
        }
    }

    private synchronized void found(List<StatementNode> statements, Throwable failure) {
        looking = false;
        if (failure != null)
            end(failure);
        else if (end == null)
            tell(statements);
        look();
    }

    private void tell(CompletableFuture<List<StatementNode>> found) {
        try {
            tell(found.join());
        } catch (CompletionException e) {
            end(e.getCause());
        }
    }

    private void tell(List<StatementNode> statements) {
        if (told < statements.size()) {
            give(statements.get(told++), null);
            return;
        }
        behind -= waiting.remove().size();
        told = 0;
    }

    private void give(StatementNode statement, Throwable failure) {
        CompletableFuture<StatementNode> given = wanted;
        wanted = null;
        if (failure == null)
            given.complete(statement);
        else
            given.completeExceptionally(failure);
    }
}
