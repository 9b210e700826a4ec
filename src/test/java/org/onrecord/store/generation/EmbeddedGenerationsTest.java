package org.onrecord.store.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.search.TimelySearch;
import org.onrecord.search.mapping.Fields;
import org.onrecord.store.Reindexing;
import org.onrecord.store.journal.DocumentKind;
import org.onrecord.store.journal.IndexLag;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The index is built anew aside while it is searched and written to. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class EmbeddedGenerationsTest {

    private static final int PEOPLE = 500;

    /** A thread of the mass indexer reads two batches, and one more, before it says that the first is written. */
    private static final int BATCHES_IN_HAND = 3;

    /** Whatever the test waits for came long ago. */
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    SessionFactory sessions;

    @Inject
    EmptyRecord record;

    @Inject
    Reindexing reindexing;

    @Inject
    Generations generations;

    @Inject
    Journal journal;

    @BeforeEach
    void fill() {
        record.empty();
        sessions.inTransaction(session -> IntStream.range(0, PEOPLE).forEach(i -> add(session, "settler " + i)));
        assertThat(journal.settle()).isTrue();
    }

    @Test
    void allIsFoundOnceHoweverOftenTheIndexIsBuilt() {
        for (int build = 0; build < 3; build++) {
            AtomicInteger indexed = new AtomicInteger();
            reindexing.rebuild(increment -> indexed.addAndGet((int) increment));
            assertThat(indexed).hasValue(PEOPLE);
            assertThat(count("settler")).isEqualTo(PEOPLE);
        }
    }

    @Test
    void whatIsBuiltIsSeenOnlyOnceItIsCommitted() {
        losePeople();
        try (GenerationBuild build = generations.begin()) {
            build.fill(indexed -> {
            });
            reindexing.refresh();
            assertThat(count("settler")).isZero();
            build.commit();
            assertThat(count("settler")).isEqualTo(PEOPLE);
        }
        assertThat(count("settler")).isEqualTo(PEOPLE);
    }

    @Test
    void aBuildThatIsGivenUpLeavesEverythingAsItWas() {
        losePeople();
        try (GenerationBuild build = generations.begin()) {
            build.fill(indexed -> {
            });
        }
        reindexing.refresh();
        assertThat(count("settler")).isZero();
        reindexing.rebuild(indexed -> {
        });
        assertThat(count("settler")).isEqualTo(PEOPLE);
    }

    @Test
    void whatIsWrittenMeanwhileIsSeenBeforeAndAfter() {
        try (GenerationBuild build = generations.begin()) {
            write(session -> add(session, "newcomer before"));
            build.fill(indexed -> {
            });
            write(session -> add(session, "newcomer after"));
            write(session -> person(session, "settler 1").setName("emigrant 1"));
            write(session -> session.remove(person(session, "settler 2")));
            assertThat(List.of(count("newcomer"), count("emigrant"), count("settler"))).containsExactly(2L, 1L, PEOPLE - 2L);
            build.commit();
            assertThat(List.of(count("newcomer"), count("emigrant"), count("settler"))).containsExactly(2L, 1L, PEOPLE - 2L);
        }
    }

    /**
     * They are in the list that the build works off, so that it looks for them in vain, but for some of those that its threads
     * have in hand already: the list is longer than that.
     */
    @Test
    void rowsThatAreRemovedWhileTheBuildComesToThemAreNotMissed() {
        int leaving = 500;
        int latecomers = MassIndexing.THREADS * BATCHES_IN_HAND * MassIndexing.BATCH + leaving;
        write(session -> IntStream.range(0, latecomers).forEach(i -> add(session, "latecomer " + i)));
        AtomicInteger indexed = new AtomicInteger();
        reindexing.rebuild(increment -> {
            // All threads of the build wait here until they are gone, not only those of the transaction that this one reads in.
            synchronized (indexed) {
                if (indexed.getAndAdd((int) increment) == 0)
                    QuarkusTransaction.requiringNew()
                            .run(() -> sessions.inTransaction(session -> IntStream.range(latecomers - leaving, latecomers)
                                    .forEach(i -> session.remove(person(session, "latecomer " + i)))));
            }
        });
        assertThat(indexed.get()).as("some were looked for in vain").isBetween(PEOPLE + latecomers - leaving,
                PEOPLE + latecomers - 1);
        assertThat(journal.settle()).isTrue();
        assertThat(count("latecomer")).isEqualTo(latecomers - leaving);
    }

    /**
     * The database has a date that is none: rows that are read together with that one fail with it, and are tried by
     * themselves.
     */
    @Test
    void aRowThatCannotBeReadDoesNotStopTheBuild() {
        sql("update person set born = 'soon' where name = 'settler 7'");
        reindexing.rebuild(indexed -> {
        });
        assertThat(count("settler")).isEqualTo(PEOPLE - 1);
        assertThat(journal.lag()).isEqualTo(new IndexLag(1, 0, 1));

        sql("update person set born = null where name = 'settler 7'");
        sql("update index_journal set due_at = current_timestamp - interval '1' hour");
        assertThat(journal.settle()).isTrue();
        assertThat(count("settler")).isEqualTo(PEOPLE);
    }

    private void sql(String update) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(update).executeUpdate());
    }

    /** Whoever waits for it to end lets others pass by meanwhile. */
    @Test
    void behindATransactionThatTakesLongOthersWaitForMomentsOnly() throws Exception {
        WriterGate gate = new WriterGate();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> takesLong = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            gate.pass(new DocumentKey(DocumentKind.PERSON, 1L), () -> Generation.A);
            inside.countDown();
            await(goOn);
        }), Infrastructure.getDefaultExecutor());
        await(inside);
        AtomicBoolean isAlone = new AtomicBoolean();
        CompletableFuture<Void> alone = CompletableFuture.runAsync(() -> gate.alone(() -> isAlone.set(true)),
                Infrastructure.getDefaultExecutor());
        for (long other = 2; other < 6; other++) {
            long key = other;
            long begun = System.nanoTime();
            QuarkusTransaction.requiringNew()
                    .run(() -> gate.pass(new DocumentKey(DocumentKind.PERSON, key), () -> Generation.A));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(isAlone).isFalse();
        goOn.countDown();
        takesLong.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        alone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(isAlone).isTrue();
    }

    @Test
    void aTransactionThatBeganBeforeIsWaitedForAndNotLost() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(session -> {
            add(session, "newcomer");
            session.flush();
            written.countDown();
            await(goOn);
        }), Infrastructure.getDefaultExecutor());
        await(written);
        CompletableFuture<Void> reindex = CompletableFuture.runAsync(() -> reindexing.rebuild(indexed -> {
        }), Infrastructure.getDefaultExecutor());
        goOn.countDown();
        writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        reindex.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(count("newcomer")).isEqualTo(1);
    }

    @Test
    void searchesNeverFailNorMissARowWhileOthersWrite() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> searches = CompletableFuture.supplyAsync(() -> {
            int made = 0;
            for (; !over.get(); made++)
                assertThat(count("settler")).isEqualTo(PEOPLE);
            return made;
        }, Infrastructure.getDefaultExecutor());
        CompletableFuture<Integer> writes = CompletableFuture.supplyAsync(() -> {
            int made = 0;
            for (; !over.get(); made++) {
                String name = "newcomer" + made;
                write(session -> add(session, name));
                assertThat(count(name)).isEqualTo(1);
                write(session -> person(session, name).setName("citizen" + name));
                assertThat(List.of(count(name), count("citizen" + name))).containsExactly(0L, 1L);
                if (name.endsWith("3"))
                    write(session -> session.remove(person(session, "citizen" + name)));
            }
            return made;
        }, Infrastructure.getDefaultExecutor());
        try {
            for (int build = 0; build < 10; build++)
                reindexing.rebuild(indexed -> {
                });
        } finally {
            over.set(true);
        }
        assertThat(searches.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isGreaterThan(10);
        int made = writes.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(made).isGreaterThan(10);
        for (int i = 0; i < made; i++)
            assertThat(count("citizennewcomer" + i)).as("newcomer %d", i).isEqualTo(i % 10 == 3 ? 0 : 1);
    }

    @Test
    void oneBuildAtATime() {
        try (GenerationBuild build = generations.begin()) {
            assertThat(build).isNotNull();
            assertThatThrownBy(() -> generations.begin()).isInstanceOf(GenerationRefused.class);
            assertThatThrownBy(() -> generations.rollBack()).isInstanceOf(GenerationRefused.class);
            assertThatThrownBy(() -> generations.discardKept()).isInstanceOf(GenerationRefused.class);
        }
    }

    @Test
    void theOneBeforeIsKeptAndComesBack() {
        reindexing.rebuild(indexed -> {
        });
        write(session -> add(session, "newcomer"));
        generations.rollBack();
        assertThat(List.of(count("settler"), count("newcomer"))).containsExactly((long) PEOPLE, 0L);
        generations.rollBack();
        assertThat(List.of(count("settler"), count("newcomer"))).containsExactly((long) PEOPLE, 1L);
    }

    @Test
    void whatIsDiscardedDoesNotComeBack() {
        reindexing.rebuild(indexed -> {
        });
        generations.discardKept();
        assertThatThrownBy(() -> generations.rollBack()).isInstanceOf(GenerationRefused.class);
        assertThatThrownBy(() -> generations.discardKept()).isInstanceOf(GenerationRefused.class);
        assertThat(count("settler")).isEqualTo(PEOPLE);
    }

    /** Leaves the index without its documents, so that one built anew differs from it. */
    private void losePeople() {
        Search.mapping(sessions).scope(Person.class).workspace().purge();
        reindexing.refresh();
    }

    private void write(Consumer<Session> change) {
        sessions.inTransaction(change::accept);
        assertThat(journal.settle()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Session session, String name) {
        Person person = new Person();
        person.setPublicId(RecordId.derive(RecordKind.PERSON, "generations", name).value());
        person.setName(name);
        person.setSortName(name);
        person.setUpdatedAt(Instant.EPOCH);
        session.persist(person);
    }

    private static Person person(Session session, String name) {
        return session.createSelectionQuery("from Person p where p.name = :name", Person.class).setParameter("name", name)
                .getSingleResult();
    }

    private long count(String word) {
        return sessions.fromSession(session -> TimelySearch.of(Search.session(session).search(Person.class)
                .where(f -> f.match().field(Fields.NAMES).matching(word))).fetchTotalHitCount());
    }
}
