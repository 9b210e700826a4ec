package org.onrecord.store.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.EmptyRecord;
import org.onrecord.Eventually;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.Imports;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.Turns;
import org.onrecord.store.journal.Journal;
import org.onrecord.store.journal.RefusingIndex;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That what one instance writes is told by all of them. A second feed on the same database stands for a second instance. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class SharedFeedContractTest {

    private static final String RECORD = """
            {"type":"header","format":"onrecord","version":1,"namespace":"feed"}
            {"type":"person","id":"ann","name":"Ann Arbor"}
            {"type":"source","id":"a","kind":"ARTICLE","headline":"A","language":"en","versions":[{"text":"“One thing,” said Ann Arbor. “Another,” she said."}]}
            {"type":"statement","id":"one","speaker":{"person":"ann"},"quotations":[{"source":"a","speechMode":"DIRECT","representative":true,"evidence":[{"source":"a","exact":"One thing,"}]}]}
            {"type":"statement","id":"two","speaker":{"person":"ann"},"quotations":[{"source":"a","speechMode":"DIRECT","representative":true,"evidence":[{"source":"a","exact":"Another,"}]}]}
            """;

    @Inject
    ActiveStore store;

    @Inject
    Turns turns;

    @Inject
    SessionFactory sessions;

    @Inject
    Journal journal;

    @Inject
    Imports imports;

    @Inject
    EmptyRecord record;

    @TempDir
    Path folder;

    private final List<SharedFeed> feeds = new ArrayList<>();

    @BeforeEach
    void onlyWhereThereAreInstances() {
        Assumptions.assumeFalse(store.isEmbedded(), "the embedded store has one process");
        record.empty();
    }

    @AfterEach
    void close() {
        feeds.forEach(SharedFeed::close);
    }

    /** One instance, with what its follower was told. */
    private final class Instance {

        private final List<Long> told = new CopyOnWriteArrayList<>();
        private final List<RecordedStatement> recorded = new CopyOnWriteArrayList<>();
        private final AtomicInteger missed = new AtomicInteger();
        private final SharedFeed feed;
        private volatile boolean cut;

        Instance(Duration canGoOn) {
            feed = new SharedFeed(this::connection, turns, SharedFeedContractTest.this::refresh, canGoOn);
            feeds.add(feed);
        }

        private Connection connection() throws SQLException {
            if (cut)
                throw new SQLTransientConnectionException("a test has cut the connection", "08001");
            return store.connection();
        }

        Instance followed() {
            feed.catchUp();
            feed.follow(announced -> {
                recorded.addAll(announced);
                announced.forEach(statement -> told.add(statement.key()));
            }, missed::incrementAndGet);
            return this;
        }
    }

    private Instance instance() {
        return new Instance(Duration.ofMinutes(50));
    }

    @Test
    void whatAnImportBringsIsToldElsewhereOnceAndOnceSearchesShowIt() throws IOException {
        Instance other = instance();
        List<Long> found = new CopyOnWriteArrayList<>();
        other.feed.catchUp();
        other.feed.follow(recorded -> recorded.forEach(statement -> {
            other.told.add(statement.key());
            if (isFound(statement.key()))
                found.add(statement.key());
        }), other.missed::incrementAndGet);
        Path file = Files.writeString(folder.resolve("record.jsonl"), RECORD, StandardCharsets.UTF_8);
        assertThat(imports.run(List.of(file), "test", ImportProgress.NONE).rejections()).isEmpty();
        Eventually.holds(() -> other.told.size() == 2);
        other.feed.catchUp();
        assertThat(other.told).hasSize(2).doesNotHaveDuplicates();
        assertThat(found).isEqualTo(other.told);
        assertThat(other.missed).hasValue(0);
    }

    /** As after a kill right after the commit: nobody announces. */
    @Test
    void whatAnInstanceThatDiedHasNotedIsTold() {
        Instance other = instance().followed();
        note(1, 2);
        Eventually.holds(() -> other.told.size() == 2);
        assertThat(other.told).containsExactly(1L, 2L);
    }

    @Test
    void itIsToldWhatWasHeldOfAStatementBeforeAndAfter() {
        Instance other = instance().followed();
        List<RecordedStatement> noted = List.of(new RecordedStatement(1, null, ReviewStatus.PROPOSED),
                new RecordedStatement(2, ReviewStatus.REJECTED, ReviewStatus.CONFIRMED));
        note(noted);
        Eventually.holds(() -> other.recorded.size() == 2);
        assertThat(other.recorded).isEqualTo(noted);
    }

    /** While versions of the service serve side by side. */
    @Test
    void aRowThatDoesNotSayWhatWasHeldAfterIsToldAllTheSame() {
        Instance other = instance().followed();
        sessions.inTransaction(session -> session.createNativeMutationQuery("insert into statement_announcement"
                + " (record_keys, former, noted_at) values ('{1}', '{PROPOSED}', current_timestamp)").executeUpdate());
        Eventually.holds(() -> other.recorded.size() == 1);
        assertThat(other.recorded).containsExactly(new RecordedStatement(1, ReviewStatus.PROPOSED, null));
    }

    @Test
    void whatIsNotCommittedIsNotTold() {
        Instance other = instance().followed();
        QuarkusTransaction.begin();
        other.feed.note(sessions.getCurrentSession(), List.of(new RecordedStatement(1, null, null)));
        QuarkusTransaction.rollback();
        note(2);
        Eventually.holds(() -> !other.told.isEmpty());
        assertThat(other.told).containsExactly(2L);
    }

    @Test
    void whatTheIndexRefusesIsToldOnceItTakesIt() {
        Instance other = instance().followed();
        RefusingIndex.begin();
        noteWithADocument(other);
        assertThat(journal.settle()).isFalse();
        note(2);
        Eventually.holds(() -> other.told.contains(2L));
        assertThat(other.told).containsExactly(2L);
        RefusingIndex.end(sessions, store);
        assertThat(journal.settle()).isTrue();
        Eventually.holds(() -> other.told.contains(1L));
        assertThat(other.told).containsExactly(2L, 1L);
    }

    /** No search finds that one document; all others of the transaction are there. */
    @Test
    void oneDocumentThatIsRefusedWithholdsNoOther() {
        Instance other = instance().followed();
        RefusingIndex.begin();
        noteWithADocument(other);
        assertThat(journal.settle()).isFalse();
        assertThat(other.told).isEmpty();
        sessions.inTransaction(session -> session.createNativeMutationQuery("update index_journal set attempts = 1")
                .executeUpdate());
        Eventually.holds(() -> other.told.contains(1L));
        RefusingIndex.end(sessions, store);
    }

    /** A transaction that changes what the index has to be told of. */
    private void noteWithADocument(Instance instance) {
        QuarkusTransaction.requiringNew().run(() -> {
            sessions.getCurrentSession().persist(person());
            instance.feed.note(sessions.getCurrentSession(), List.of(new RecordedStatement(1, null, null)));
        });
    }

    /** Ids follow no commits, and each instance announces what it finds first. */
    @Test
    void allInstancesTellAllOnceInOneOrder() {
        Instance one = instance().followed();
        Instance other = instance().followed();
        CompletableFuture.allOf(IntStream.range(0, 6).mapToObj(writer -> CompletableFuture.runAsync(() -> LongStream
                .range(writer * 40, writer * 40 + 40).forEach(this::note))).toArray(CompletableFuture[]::new)).join();
        Eventually.holds(() -> one.told.size() >= 240 && other.told.size() >= 240);
        assertThat(one.told).hasSize(240).doesNotHaveDuplicates();
        assertThat(other.told).isEqualTo(one.told);
    }

    @Test
    void whoFollowsLaterIsNotToldOfWhatWasBefore() {
        Instance first = instance().followed();
        note(1);
        Eventually.holds(() -> !first.told.isEmpty());
        note(2);
        Instance later = instance().followed();
        note(3);
        Eventually.holds(() -> later.told.contains(3L) && first.told.contains(3L));
        assertThat(first.told).containsExactly(1L, 2L, 3L);
        assertThat(later.told).containsExactly(3L);
    }

    @Test
    void norOfWhatAnotherInstanceIsAnnouncingMeanwhile() throws Exception {
        note(1);
        Instance later = instance();
        try (Connection other = store.connection()) {
            other.setAutoCommit(false);
            turns.awaitWithin(other, Turns.Of.ANNOUNCING);
            AnnouncementTable table = new AnnouncementTable(other);
            table.announce(table.shown(10));
            CompletableFuture<Instance> following = CompletableFuture.supplyAsync(later::followed);
            assertThatThrownBy(() -> following.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            other.commit();
            following.get(1, TimeUnit.MINUTES);
        }
        note(2);
        Eventually.holds(() -> !later.told.isEmpty());
        assertThat(later.told).containsExactly(2L);
    }

    @Test
    void whoAnnouncesHasToldItsOwnFollowersWhenItReturns() {
        Instance here = instance().followed();
        note(1);
        here.feed.announce(List.of(new RecordedStatement(1, null, null)));
        assertThat(here.told).containsExactly(1L);
    }

    @Test
    void anInstanceThatWasCutOffGoesOnWhereItWas() {
        Instance other = instance().followed();
        note(1);
        Eventually.holds(() -> other.told.size() == 1);
        other.cut = true;
        note(2);
        note(3);
        assertThatThrownBy(other.feed::catchUp).isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> other.followed()).as("nobody subscribes to what cannot be told")
                .isInstanceOf(IllegalStateException.class);
        other.cut = false;
        Eventually.holds(() -> other.told.size() == 3);
        assertThat(other.told).containsExactly(1L, 2L, 3L);
        assertThat(other.missed).hasValue(0);
    }

    /** Whatever the feed is at when its connection ends. */
    @Test
    void nothingIsLostOrToldTwiceWhileTheServerEndsConnections() throws SQLException {
        Instance other = instance().followed();
        for (int i = 0; i < 40; i++) {
            note(i);
            if (i % 10 == 5)
                endOtherConnections();
        }
        Eventually.holds(() -> other.told.size() >= 40);
        assertThat(other.told).containsExactlyElementsOf(LongStream.range(0, 40).boxed().toList());
        assertThat(other.missed).hasValue(0);
    }

    @Test
    void whoMayHaveMissedAnnouncementsIsToldSo() {
        Instance other = new Instance(Duration.ZERO).followed();
        Eventually.holds(() -> other.missed.get() > 0);
    }

    private void note(long... keys) {
        note(LongStream.of(keys).mapToObj(key -> new RecordedStatement(key, null, null)).toList());
    }

    /** By an instance of which nothing else is left; tried again where the connection was ended. */
    private void note(List<RecordedStatement> recorded) {
        for (int attempt = 0;; attempt++)
            try {
                QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession()
                        .doWork(connection -> new AnnouncementTable(connection).insert(recorded)));
                return;
            } catch (RuntimeException e) {
                if (attempt == 20)
                    throw e;
            }
    }

    private void endOtherConnections() throws SQLException {
        try (Connection connection = store.connection(); Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    private boolean isFound(long key) {
        return sessions.fromSession(session -> Search.session(session).search(org.onrecord.record.Statement.class)
                .where(statement -> statement.id().matching(key)).fetchTotalHitCount() == 1);
    }

    private void refresh() {
        Search.mapping(sessions).scope(org.onrecord.record.Statement.class).workspace().refresh();
    }

    private static Person person() {
        Person person = new Person();
        person.setPublicId(RecordId.derive(RecordKind.PERSON, "feed", "ann").value());
        person.setName("Ann");
        person.setSortName("ann");
        person.setUpdatedAt(Instant.EPOCH);
        return person;
    }
}
