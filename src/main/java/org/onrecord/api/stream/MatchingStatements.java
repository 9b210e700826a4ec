package org.onrecord.api.stream;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.type.StatementNode;
import org.onrecord.record.Deadline;
import org.onrecord.search.StatementFilter;
import org.onrecord.search.StatementSearch;
import org.onrecord.store.feed.RecordedStatement;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Which announced statements a filter lets through: one search for all subscriptions with an equal filter. What was found
 * is remembered for those that come to it a little later, within bounds; who comes much later has it searched again.
 */
@ApplicationScoped
class MatchingStatements {

    /** In memory about two kilobytes each. */
    private static final int REMEMBERED = 5_000;

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    /** However many filters there are, they leave the other processors to those who ask. */
    private static final int SEARCHES_AT_ONCE = 2;

    private static final int IDLE_SECONDS = 10;

    /** Some thousand times what a search takes. Behind one that never ended, all subscriptions would wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    StatementSearch search;

    private final ThreadPoolExecutor searching = new ThreadPoolExecutor(SEARCHES_AT_ONCE, SEARCHES_AT_ONCE, IDLE_SECONDS,
            TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "subscriptions"));

    private final AsyncCache<Asked, List<StatementNode>> found = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((Asked asked, List<StatementNode> statements) -> 1 + statements.size()).expireAfterWrite(REMEMBERED_FOR)
            .buildAsync();

    private record Asked(Announced announced, StatementFilter filter) {
    }

    MatchingStatements() {
        searching.allowCoreThreadTimeOut(true);
    }

    /** Those that it lets through now and did not let through before, in the order in which they were announced. */
    CompletableFuture<List<StatementNode>> of(Announced announced, StatementFilter filter) {
        return found.get(new Asked(announced, filter),
                (asked, own) -> CompletableFuture.supplyAsync(() -> search(asked), searching));
    }

    private List<StatementNode> search(Asked asked) {
        List<Long> keys = asked.announced.statements().stream().filter(recorded -> isNew(recorded, asked.filter))
                .map(RecordedStatement::key).toList();
        return new Deadline(PATIENCE).call(() -> search.among(keys, asked.filter)).stream().map(StatementNode::of).toList();
    }

    /** What was decided so only later is told by the announcement of that. */
    private static boolean isNew(RecordedStatement recorded, StatementFilter filter) {
        boolean wasLetThrough = recorded.former() != null && filter.admits(recorded.former());
        return !wasLetThrough && (recorded.given() == null || filter.admits(recorded.given()));
    }

    /** Forgets all that was found. */
    void forget() {
        found.synchronous().invalidateAll();
    }

    @PreDestroy
    void stop() {
        searching.shutdownNow();
    }
}
