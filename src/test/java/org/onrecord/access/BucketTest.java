package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bucket empties at once and fills with time. */
class BucketTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong(-7 * SECOND);

    @Test
    void asManyAsTheBurstAreTakenAtOnce() {
        Buckets buckets = new Buckets(new Rate(2, 3), now::get);
        for (int i = 0; i < 3; i++)
            assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void whatWasRefusedTakesNothing() {
        Buckets buckets = new Buckets(new Rate(1, 1), now::get);
        buckets.take("a");
        for (int i = 0; i < 100; i++)
            assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(1));
        now.addAndGet(SECOND);
        assertThat(buckets.take("a")).isZero();
    }

    @ParameterizedTest(name = "after {0} ms, {1} more")
    @CsvSource({ "0, 0", "499, 0", "500, 1", "1000, 2", "1499, 2", "1500, 3", "1000000, 3" })
    void itFillsWithTimeAndNeverBeyondTheBurst(long milliseconds, int more) {
        Buckets buckets = new Buckets(new Rate(2, 3), now::get);
        for (int i = 0; i < 3; i++)
            buckets.take("a");
        now.addAndGet(milliseconds * 1_000_000);
        for (int i = 0; i < more; i++)
            assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void eachHasABucketOfTheirOwn() {
        Buckets buckets = new Buckets(new Rate(1, 1), now::get);
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("b")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void aClockThatSeemsToGoBackGivesNothing() {
        Bucket bucket = new Bucket(new Rate(1, 1), now.get());
        assertThat(bucket.take(now.get())).isZero();
        assertThat(bucket.take(now.get() - SECOND)).isEqualTo(SECOND);
        assertThat(bucket.take(now.get() + SECOND)).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "0, 1", "-1, 1", "NaN, 1", "Infinity, 1", "1, 0", "1, -1" })
    void aRateIsAboveZeroWithABurstFromOne(double perSecond, int burst) {
        assertThatThrownBy(() -> new Rate(perSecond, burst)).isInstanceOf(IllegalArgumentException.class);
    }
}
