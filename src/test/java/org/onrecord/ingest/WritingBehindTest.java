package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.write.LocatedItem;
import org.onrecord.ingest.write.Outcome;
import org.onrecord.ingest.write.QualifiedItem;
import org.onrecord.ingest.write.Written;
import org.onrecord.record.OrganizationKind;

@Timeout(30)
class WritingBehindTest {

    private final List<String> told = new ArrayList<>();
    private final List<Thread> tellers = new ArrayList<>();

    @Test
    void whatBecameOfTheItemsIsToldInTheirOrderAndByTheCaller() {
        try (WritingBehind writing = new WritingBehind(WritingBehindTest::added, this::tell)) {
            writing.write(batch("a", "b"));
            writing.write(batch("c"));
            writing.await();
        }
        assertThat(told).containsExactly("a", "b", "c");
        assertThat(tellers).containsOnly(Thread.currentThread());
    }

    @Test
    void theCallerGoesOnWhileABatchIsWrittenAndWaitsBeforeTheNext() throws InterruptedException {
        CountDownLatch allowed = new CountDownLatch(1);
        try (WritingBehind writing = new WritingBehind(batch -> addedWhen(allowed, batch), this::tell)) {
            writing.write(batch("a"));
            assertThat(told).isEmpty();
            allowed.countDown();
            writing.write(batch("b"));
            assertThat(told).containsExactly("a");
            writing.await();
        }
        assertThat(told).containsExactly("a", "b");
    }

    @Test
    void aFailureReachesTheCallerOnceAndNothingOfTheBatchIsTold() {
        try (WritingBehind writing = new WritingBehind(batch -> {
            throw new IllegalArgumentException("the disk is full");
        }, this::tell)) {
            writing.write(batch("a"));
            assertThatThrownBy(writing::await).isInstanceOf(IllegalArgumentException.class).hasMessage("the disk is full");
            writing.await();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void anInterruptedCallerStopsWaitingAndStaysInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        try (WritingBehind writing = new WritingBehind(batch -> addedWhen(never, batch), this::tell)) {
            writing.write(batch("a"));
            Thread.currentThread().interrupt();
            assertThatThrownBy(writing::await).isInstanceOf(IllegalStateException.class).hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            never.countDown();
        }
    }

    private void tell(Written written) {
        told.add(written.item().item().id());
        tellers.add(Thread.currentThread());
    }

    private static List<QualifiedItem> batch(String... ids) {
        return Stream.of(ids)
                .map(id -> new OrganizationItem(id, id, OrganizationKind.OUTLET, null, null, null, null, null, null, null))
                .map(item -> QualifiedItem.of(new LocatedItem("test", "file", 1, item))).toList();
    }

    private static List<Written> addedWhen(CountDownLatch allowed, List<QualifiedItem> batch) {
        try {
            assertThat(allowed.await(20, TimeUnit.SECONDS)).isTrue();
            return added(batch);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Written> added(List<QualifiedItem> batch) {
        return batch.stream().map(item -> new Written(item.located(), Outcome.ADDED, null)).toList();
    }
}
