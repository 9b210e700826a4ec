package org.onrecord.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.Eventually;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.type.StatementNode;
import org.onrecord.record.Extent;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;
import org.onrecord.search.StatementCard;
import org.onrecord.search.StatementFilter;
import org.onrecord.search.StatementSearch;
import org.onrecord.store.feed.RecordedStatement;

class StatementStreamTest {

    private static final int MOST_BEHIND = 1_000;

    /** Lets even keys through. */
    private static final class EvenOnes extends StatementSearch {

        private final List<List<Long>> searched = new ArrayList<>();

        @Override
        public synchronized List<StatementCard> among(List<Long> keys, StatementFilter filter) {
            searched.add(keys);
            return keys.stream().filter(key -> key % 2 == 0).map(StatementStreamTest::card).toList();
        }
    }

    private final EvenOnes search = new EvenOnes();
    private final MatchingStatements matching = new MatchingStatements();

    @BeforeEach
    void prepare() {
        matching.search = search;
    }

    @Test
    void tellsInOrderWhatTheFilterLetsThrough() {
        StatementStream stream = stream(StatementFilter.ALL);
        stream.offer(announced(1, 5));
        stream.offer(announced(6, 7));
        assertThat(List.of(told(stream.next()), told(stream.next()), told(stream.next()))).containsExactly("2", "4", "6");
        CompletableFuture<StatementNode> waiting = stream.next().toCompletableFuture();
        stream.offer(announced(9, 9));
        stream.offer(announced(10, 10));
        assertThat(told(waiting)).isEqualTo("10");
    }

    @Test
    void nothingIsSearchedBeforeItIsAskedFor() {
        StatementStream stream = stream(StatementFilter.ALL);
        stream.offer(announced(1, 100));
        assertThat(search.searched).isEmpty();
    }

    @Test
    void equalFiltersAreSearchedOnce() {
        List<StatementStream> streams = new ArrayList<>();
        for (int i = 0; i < 50; i++)
            streams.add(stream(of(ReviewStatus.PROPOSED)));
        List<Announced> announcement = announced(1, 200);
        streams.forEach(stream -> stream.offer(announcement));
        for (StatementStream stream : streams)
            for (int i = 1; i <= 100; i++)
                assertThat(told(stream.next())).isEqualTo(Integer.toString(2 * i));
        assertThat(search.searched).hasSize(2);
    }

    @Test
    void whatAFilterLetThroughBeforeIsNotNewToIt() {
        StatementStream all = stream(StatementFilter.ALL);
        StatementStream confirmed = stream(of(ReviewStatus.CONFIRMED));
        List<Announced> announcement = Announced.of(List.of(new RecordedStatement(2, ReviewStatus.PROPOSED, null),
                new RecordedStatement(4, ReviewStatus.REJECTED, null), new RecordedStatement(6, null, null)));
        all.offer(announcement);
        confirmed.offer(announcement);
        assertThat(told(all.next())).isEqualTo("4");
        assertThat(told(all.next())).isEqualTo("6");
        assertThat(told(confirmed.next())).isEqualTo("2");
    }

    /** Both announcements are read when the second is committed already: searches find what holds by then. */
    @Test
    void whatWasDecidedTwiceIsToldOnceByTheDecisionThatMadeItPass() {
        StatementStream confirmed = stream(of(ReviewStatus.CONFIRMED));
        StatementStream all = stream(StatementFilter.ALL);
        List<Announced> announcement = Announced.of(List.of(new RecordedStatement(2, null, ReviewStatus.PROPOSED),
                new RecordedStatement(2, ReviewStatus.PROPOSED, ReviewStatus.CONFIRMED),
                new RecordedStatement(4, ReviewStatus.PROPOSED, ReviewStatus.CONFIRMED)));
        confirmed.offer(announcement);
        all.offer(announcement);
        assertThat(told(confirmed.next())).isEqualTo("2");
        assertThat(told(confirmed.next())).isEqualTo("4");
        assertThat(told(all.next())).isEqualTo("2");
        assertThat(search.searched).as("nothing else was looked for").containsExactlyInAnyOrder(List.of(2L, 4L), List.of(2L));
    }

    @Test
    void whoFallsTooFarBehindIsEnded() {
        StatementStream slow = stream(StatementFilter.ALL);
        StatementStream quick = stream(StatementFilter.ALL);
        for (int from = 0; from < 100_000; from += 500) {
            List<Announced> announcement = announced(from + 1, from + 500);
            slow.offer(announcement);
            quick.offer(announcement);
            for (int i = 0; i < 250; i++)
                told(quick.next());
        }
        assertThat(slow.next().toCompletableFuture()).isCompletedExceptionally();
        assertThat(endOf(slow)).isInstanceOfSatisfying(ApiError.class,
                error -> assertThat(error.code()).isEqualTo(ErrorCode.SUBSCRIPTION_TOO_SLOW));
    }

    @Test
    void oneLargeAnnouncementEndsNobodyWhoWaitsForIt() {
        StatementStream stream = stream(StatementFilter.ALL);
        stream.offer(announced(1, 4 * MOST_BEHIND));
        for (int i = 1; i <= 2 * MOST_BEHIND; i++)
            assertThat(told(stream.next())).isEqualTo(Integer.toString(2 * i));
    }

    @Test
    void aSearchThatFailsEndsIt() {
        matching.search = new StatementSearch() {
            @Override
            public List<StatementCard> among(List<Long> keys, StatementFilter filter) {
                throw new IllegalStateException("no index");
            }
        };
        StatementStream stream = stream(StatementFilter.ALL);
        stream.offer(announced(1, 2));
        assertThat(endOf(stream)).hasRootCauseMessage("no index");
        assertThat(endOf(stream)).as("and it stays ended").hasRootCauseMessage("no index");
    }

    private StatementStream stream(StatementFilter filter) {
        return new StatementStream(filter, matching, MOST_BEHIND);
    }

    private static StatementFilter of(ReviewStatus status) {
        return new StatementFilter(null, null, null, null, null, null, null, null, null, null, null, null,
                Set.of(status));
    }

    private static List<Announced> announced(long from, long to) {
        return Announced.of(LongStream.rangeClosed(from, to).mapToObj(key -> new RecordedStatement(key, null, null)).toList());
    }

    private static String told(CompletionStage<StatementNode> next) {
        Eventually.holds(() -> next.toCompletableFuture().isDone());
        return next.toCompletableFuture().join().id();
    }

    private static Throwable endOf(StatementStream stream) {
        CompletableFuture<StatementNode> next = stream.next().toCompletableFuture();
        Eventually.holds(next::isDone);
        try {
            throw new AssertionError("it is not ended but tells " + next.join());
        } catch (CompletionException e) {
            return e.getCause() instanceof ApiError ? e.getCause() : e;
        }
    }

    private static StatementCard card(long key) {
        String id = Long.toString(key);
        StatementCard.QuotationCard words = new StatementCard.QuotationCard(key, id, key, 1, "words", SpeechMode.DIRECT, "en",
                null, null, List.of(), true, Extent.WHOLE, Wording.SAME, null, null, ReviewStatus.CONFIRMED);
        return new StatementCard(key, id, null, null, List.of(), null, null, null, null, List.of(), null, null, null,
                List.of(), List.of(), ReviewStatus.CONFIRMED, Instant.EPOCH, List.of(words));
    }
}
