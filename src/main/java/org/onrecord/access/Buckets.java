package org.onrecord.access;

import java.time.Duration;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** A bucket for each of those who take, forgotten once it is full again. */
final class Buckets {

    /** Some 20 MiB. Beyond that those are forgotten that come seldom, which have a full bucket sooner than they should. */
    private static final int MOST = 100_000;

    private final Rate rate;
    private final LongSupplier clock;
    private final Cache<String, Bucket> buckets;

    /** @param clock as {@link System#nanoTime} */
    Buckets(Rate rate, LongSupplier clock) {
        this.rate = rate;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(rate.untilForgotten()).ticker(clock::getAsLong)
                .executor(Runnable::run).build();
    }

    /** How long somebody has to wait; zero where one was taken from their bucket. */
    Duration take(String whose) {
        long now = clock.getAsLong();
        return Duration.ofNanos(buckets.get(whose, key -> new Bucket(rate, now)).take(now));
    }
}
