package org.onrecord.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

class LocalFeedTest {

    private static final List<RecordedStatement> ONE = List.of(new RecordedStatement(1, null, null));

    private final LocalFeed feed = new LocalFeed();
    private final List<List<RecordedStatement>> told = new ArrayList<>();
    private int missed;

    @Test
    void isFollowedWhileAnybodyFollows() {
        assertThat(feed.isFollowed()).isFalse();
        Consumer<List<RecordedStatement>> twice = told::add;
        StatementFeed.Following first = follow(twice);
        StatementFeed.Following second = follow(twice);
        feed.announce(ONE);
        assertThat(told).containsExactly(ONE, ONE);
        first.close();
        first.close();
        assertThat(feed.isFollowed()).isTrue();
        second.close();
        assertThat(feed.isFollowed()).isFalse();
        feed.announce(ONE);
        assertThat(told).hasSize(2);
    }

    @Test
    void aFollowerThatFailsStopsNobodyElse() {
        follow(recorded -> {
            throw new IllegalStateException("a follower of the test fails");
        });
        follow(told::add);
        feed.announce(ONE);
        assertThat(told).containsExactly(ONE);
    }

    @Test
    void whoMissedSomethingIsToldSo() {
        follow(told::add).close();
        follow(told::add);
        feed.missed();
        assertThat(missed).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsNoAnnouncement() {
        follow(told::add);
        feed.announce(List.of());
        assertThat(told).isEmpty();
    }

    @Test
    void eachStatementOfATransactionIsNamedOnceWithWhatWasHeldOfItBeforeAndAfter() {
        RecordedStatements recorded = new RecordedStatements();
        recorded.decided(statement(1), ReviewStatus.PROPOSED);
        Statement loadedAgain = statement(1);
        recorded.decided(loadedAgain, ReviewStatus.CONFIRMED);
        Statement added = statement(2);
        recorded.added(added);
        recorded.decided(added, ReviewStatus.CONFIRMED);
        loadedAgain.setReviewStatus(ReviewStatus.REJECTED);
        added.setReviewStatus(ReviewStatus.PROPOSED);
        assertThat(recorded.list()).containsExactly(new RecordedStatement(1, ReviewStatus.PROPOSED, ReviewStatus.REJECTED),
                new RecordedStatement(2, null, ReviewStatus.PROPOSED));
    }

    private StatementFeed.Following follow(Consumer<List<RecordedStatement>> follower) {
        return feed.follow(follower, () -> missed++);
    }

    private static Statement statement(long key) {
        return new Statement() {
            @Override
            public Long getId() {
                return key;
            }
        };
    }
}
