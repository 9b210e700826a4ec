package org.onrecord.store.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Membership;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.Turns;
import org.onrecord.store.journal.Drainer.Outcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That what is committed reaches the index, whatever happens between the two. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class JournalContractTest {

    private static final String AN_HOUR_AGO = "current_timestamp - interval '1' hour";

    @Inject
    SessionFactory sessions;

    @Inject
    ActiveStore store;

    @Inject
    Turns turns;

    @Inject
    IndexSettling index;

    @Inject
    Drainer drainer;

    @Inject
    Journal journal;

    @Inject
    JournalFollower follower;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void empty() {
        record.empty();
    }

    @Test
    void aChangeIsNotedByItsTransactionAndForgottenOnceTheIndexHasIt() {
        Person person = committed("Ann");
        assertThat(rows()).extracting(JournalRow::kind, JournalRow::keys, JournalRow::attempts)
                .containsExactly(tuple(DocumentKind.PERSON, List.of(person.getId()), 0));
        assertThat(found()).isEmpty();
        assertThat(journal.settle()).isTrue();
        assertThat(found()).containsExactly("Ann");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aTransactionThatFailsNotesNothing() {
        QuarkusTransaction.begin();
        sessions.getCurrentSession().persist(person("Ann"));
        sessions.getCurrentSession().flush();
        QuarkusTransaction.rollback();
        assertThat(rows()).isEmpty();
    }

    /** As after a kill: the process that committed is gone, and so is all that it knew. */
    @Test
    void anotherDrainerWritesWhatOneLeftBehind() {
        Person ann = committed("Ann");
        journal.settle();
        rename(ann, "Ann Arbor");
        Person boris = committed("Boris");
        assertThat(another().drain()).isEqualTo(Outcome.DONE);
        assertThat(found()).containsExactlyInAnyOrder("Ann Arbor", "Boris");

        sessions.inTransaction(session -> session.remove(session.find(Person.class, boris.getId())));
        assertThat(another().drain()).isEqualTo(Outcome.DONE);
        assertThat(found()).containsExactly("Ann Arbor");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aPartThatChangesIsAChangeOfWhatItIsAPartOf() {
        Person ann = committed("Ann");
        journal.settle();
        employ(ann);
        assertThat(rows()).extracting(JournalRow::kind).containsExactlyInAnyOrder(DocumentKind.ORGANIZATION,
                DocumentKind.PERSON);
    }

    /** Its document cannot be built: the database has a date that is none. */
    @Test
    void aDocumentThatIsRefusedHoldsUpNobody() {
        Person ann = committed("Ann");
        assertThat(journal.settle()).isTrue();
        employ(ann);
        rename(ann, "Ann Arbor");
        sql("update membership set start_date = 'soon'");
        assertThat(journal.settle()).isFalse();
        assertThat(journal.lag()).satisfies(lag -> assertThat(lag.refused()).isEqualTo(lag.documents()).isPositive());

        sql("update index_journal set due_at = " + AN_HOUR_AGO + ", written_at = " + AN_HOUR_AGO);
        committed("Boris");
        assertThat(journal.settle()).as("what was committed since is in the index").isTrue();
        assertThat(found()).containsExactlyInAnyOrder("Ann Arbor", "Boris");
        assertThat(indexed("Ann Arbor")).isFalse();
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'index' }.data.documentsRefused", greaterThan(0));

        sql("update membership set start_date = '2024'");
        sql("update index_journal set due_at = " + AN_HOUR_AGO);
        assertThat(journal.settle()).isTrue();
        assertThat(indexed("Ann Arbor")).isTrue();
        assertThat(rows()).isEmpty();
    }

    @Test
    void anInstanceWhoseIndexHasTakenNothingForLongIsNotReady() {
        RefusingIndex.begin();
        committed("Ann");
        assertThat(journal.settle()).isFalse();
        given().get("/q/health/ready").then().statusCode(200);
        sql("update index_journal set written_at = " + AN_HOUR_AGO);
        given().get("/q/health/ready").then().statusCode(503);

        RefusingIndex.end(sessions, store);
        assertThat(journal.settle()).isTrue();
        given().get("/q/health/ready").then().statusCode(200);
    }

    private void employ(Person person) {
        sessions.inTransaction(session -> {
            Organization ministry = new Organization();
            ministry.setPublicId(RecordId.derive(RecordKind.ORGANIZATION, "journal", "ministry").value());
            ministry.setName("Ministry");
            ministry.setSortName("ministry");
            ministry.setKind(OrganizationKind.MINISTRY);
            ministry.setUpdatedAt(Instant.EPOCH);
            session.persist(ministry);
            Membership membership = new Membership();
            membership.setPerson(session.getReference(Person.class, person.getId()));
            membership.setOrganization(ministry);
            session.persist(membership);
        });
    }

    private void sql(String update) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(update).executeUpdate());
    }

    @Test
    void whatTheIndexRefusesStaysUntilItTakesIt() {
        RefusingIndex.begin();
        Person ann = committed("Ann");
        assertThat(journal.settle()).isFalse();
        rename(ann, "Ann Arbor");
        assertThat(journal.settle()).isFalse();
        assertThat(rows()).hasSize(2);
        assertThat(journal.lag().documents()).isEqualTo(2);
        assertThat(sessions.<String> fromSession(session -> session.find(Person.class, ann.getId()).getName()))
                .isEqualTo("Ann Arbor");

        RefusingIndex.end(sessions, store);
        assertThat(journal.settle()).isTrue();
        assertThat(found()).containsExactly("Ann Arbor");
        assertThat(rows()).isEmpty();
        assertThat(journal.lag()).isEqualTo(new IndexLag(0, 0, 0));
    }

    /**
     * The search server may carry out later what it did not answer: here it says that it cannot, as one that is too busy does.
     */
    @Test
    void whatWasNotAnsweredIsWrittenOnceMoreMuchLater() {
        assumeFalse(store.isEmbedded(), "Lucene answers in process");
        Person ann = committed("Ann");
        assertThat(journal.settle()).isTrue();
        blockWrites(true);
        try {
            rename(ann, "Ann Arbor");
            assertThat(journal.settle(Duration.ofSeconds(2))).isFalse();
            assertThat(drainer.drain()).isEqualTo(Outcome.STALLED);
        } finally {
            blockWrites(false);
        }
        assertThat(attempts()).as("once, however often it is tried").containsExactlyInAnyOrder(0, JournalRow.ECHO);
        assertThat(journal.settle()).isTrue();
        assertThat(attempts()).containsExactly(JournalRow.ECHO);
        assertThat(journal.lag()).as("it is no lag").isEqualTo(new IndexLag(0, 0, 0));
        assertThat(rows()).as("nor does the index lack it").isEmpty();

        replace(ann, "Ann of old");
        sql("update index_journal set due_at = " + AN_HOUR_AGO);
        assertThat(drainer.drain()).isEqualTo(Outcome.DONE);
        assertThat(indexed("Ann Arbor")).isTrue();
        assertThat(attempts()).isEmpty();
    }

    /** As after it was stopped for a while: its connection was ended, another has gone on, and what it had sent comes last. */
    @Test
    void whatWasSentByAProcessThatLostItsTurnIsWrittenAgain() {
        assumeFalse(store.isEmbedded(), "the embedded store has one process");
        Person ann = committed("Ann");
        Drainer stopped = another();
        stopped.index = new IndexSettling() {

            @Override
            void settle(Collection<DocumentKind> kinds) {
                elsewhere(() -> {
                    endDrainers();
                    rename(ann, "Ann Arbor");
                    assertThat(drainer.drain()).isEqualTo(Outcome.DONE);
                    replace(ann, "Ann of old");
                });
            }
        };
        assertThat(stopped.drain()).isEqualTo(Outcome.STALLED);
        assertThat(rows()).extracting(JournalRow::keys, JournalRow::attempts).containsExactly(tuple(List.of(ann.getId()), 0));
        assertThat(drainer.drain()).isEqualTo(Outcome.DONE);
        assertThat(indexed("Ann Arbor")).isTrue();
    }

    private void endDrainers() {
        try (Connection connection = store.connection(); Statement statement = connection.createStatement()) {
            statement
                    .execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 20260302");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> attempts() {
        return sessions.fromSession(session -> session
                .createNativeQuery("select attempts from index_journal where not done", Integer.class).list());
    }

    private void blockWrites(boolean blocked) {
        ask("PUT", DocumentKind.PERSON, "_settings", "{ \"index.blocks.write\": " + blocked + " }");
    }

    /** As a request that was late. */
    private void replace(Person person, String name) {
        ask("POST", DocumentKind.PERSON, "_update_by_query?refresh=true",
                "{ \"script\": { \"source\": \"ctx._source.names = ['" + name + "']\" } }");
        assertThat(indexed("of old")).as("%s was replaced", person.getName()).isTrue();
    }

    private void ask(String method, DocumentKind kind, String path, String body) {
        IndexManager index = Search.mapping(sessions).indexedEntity(kind.entity()).indexManager();
        String name = index.unwrap(ElasticsearchIndexManager.class).descriptor().writeName();
        Request request = new Request(method, "/" + name + "/" + path);
        request.setJsonEntity(body);
        try {
            Search.mapping(sessions).backend().unwrap(ElasticsearchBackend.class).client(RestClient.class)
                    .performRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsRefusedAgainAndAgainIsDueLaterAndLaterAndWaitsSinceTheFirstTime() throws SQLException {
        committed("Ann");
        JournalRow first = rows().get(0);
        within(table -> {
            table.done(List.of(first.id()));
            table.retry(first, first.keys());
            return null;
        });
        assertThat(rows()).singleElement().satisfies(again -> {
            assertThat(again.keys()).isEqualTo(first.keys());
            assertThat(again.attempts()).isEqualTo(1);
            assertThat(again.writtenAt()).isEqualTo(first.writtenAt());
        });
        List<JournalRow> due = within(table -> table.lockDue(10));
        assertThat(due).isEmpty();
    }

    /** An import has the rows of what it added locked until the index has it. */
    @Test
    void whatSharesARecordWithARowThatIsLockedWaits() throws SQLException {
        Person ann = committed("Ann");
        try (Connection importing = store.connection()) {
            importing.setAutoCommit(false);
            assertThat(new JournalTable(importing).lock(rows().stream().map(JournalRow::id).toList())).hasSize(1);
            rename(ann, "Ann Arbor");
            committed("Boris");
            assertThat(drainer.drain()).isEqualTo(Outcome.PUT_OFF);
            assertThat(found()).containsExactly("Boris");
            importing.rollback();
        }
        assertThat(drainer.drain()).isEqualTo(Outcome.DONE);
        assertThat(found()).containsExactlyInAnyOrder("Ann Arbor", "Boris");
    }

    /** Each with a drainer of its own, as instances have. */
    @Test
    void theLastStateWinsHoweverManyWriteAtOnce() {
        Person ann = committed("Ann");
        List<CompletableFuture<Void>> instances = new ArrayList<>();
        for (int instance = 0; instance < 3; instance++) {
            String name = "Ann " + instance + " ";
            Drainer own = store.isEmbedded() ? drainer : another();
            instances.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 15; i++) {
                    rename(ann, name + i);
                    own.drain();
                }
            }));
        }
        CompletableFuture.allOf(instances.toArray(CompletableFuture[]::new)).join();
        assertThat(drainer.drain()).isEqualTo(Outcome.DONE);
        assertThat(rows()).isEmpty();
        String last = sessions.fromSession(session -> session.find(Person.class, ann.getId()).getName());
        assertThat(indexed(last)).isTrue();
    }

    @Test
    void rowsAreKeptForWhoFollowsTheJournal() {
        committed("Ann");
        follower.begin("a test");
        committed("Boris");
        assertThat(journal.settle()).isTrue();
        assertThat(journal.lag().documents()).isZero();
        assertThat(kept()).hasSize(2);
        assertThat(follower.bringIn()).isTrue();
        assertThat(kept()).isEmpty();
        assertThat(follower.bringIn()).isFalse();
        committed("Clara");
        journal.settle();
        follower.end();
        assertThat(kept()).isEmpty();
        assertThat(found()).containsExactlyInAnyOrder("Ann", "Boris", "Clara");
    }

    @Test
    void whatSomebodyKeptWhoDiedIsNotKeptForTheNext() {
        follower.begin("one that dies");
        committed("Ann");
        assertThat(journal.settle()).isTrue();
        follower.begin("the next");
        assertThat(kept()).isEmpty();
        follower.end();
    }

    @Test
    void whatIsKeptForABuildThatWasKilledIsRemoved() {
        assumeFalse(store.isEmbedded(), "the embedded store has one process, which builds by itself");
        follower.begin("one that dies");
        committed("Ann");
        assertThat(journal.settle()).isTrue();
        turns.inTurn(Turns.Of.REBUILDING, () -> {
            elsewhere(journal::tidy);
            return null;
        });
        assertThat(kept()).as("somebody builds").hasSize(1);
        journal.tidy();
        assertThat(kept()).isEmpty();
        committed("Boris");
        assertThat(journal.settle()).isTrue();
        assertThat(kept()).isEmpty();
    }

    /** An import may be at one transaction for minutes. */
    @Test
    void whoWaitsForAllWritersKeepsTheOthersWaitingForMomentsOnly() {
        assumeFalse(store.isEmbedded(), "the embedded store has a gate for that");
        follower.begin("a test");
        CountDownLatch writes = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> sessions.inTransaction(session -> {
            Journal.note(session, DocumentKind.PERSON, List.of(1L));
            writes.countDown();
            await(mayEnd);
        }));
        await(writes);
        AtomicBoolean isAlone = new AtomicBoolean();
        CompletableFuture<Void> building = CompletableFuture.runAsync(() -> follower.last(() -> {
        }, () -> isAlone.set(true)));
        for (int curator = 0; curator < 5; curator++) {
            long begun = System.nanoTime();
            committed("Curator " + curator);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(isAlone).isFalse();
        mayEnd.countDown();
        importing.join();
        building.join();
        assertThat(isAlone).isTrue();
        follower.end();
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Drainer another() {
        Drainer another = new Drainer();
        another.sessions = sessions;
        another.store = store;
        another.turns = turns;
        another.index = index;
        return another;
    }

    private Person committed(String name) {
        return sessions.fromTransaction(session -> {
            Person person = person(name);
            session.persist(person);
            return person;
        });
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setPublicId(RecordId.derive(RecordKind.PERSON, "journal", name).value());
        person.setName(name);
        person.setSortName(name.toLowerCase(Locale.ROOT));
        person.setUpdatedAt(Instant.EPOCH);
        return person;
    }

    private void rename(Person person, String name) {
        sessions.inTransaction(session -> session
                .find(Person.class, person.getId(), LockModeType.PESSIMISTIC_WRITE).setName(name));
    }

    private List<String> found() {
        return sessions.fromSession(session -> Search.session(session).search(Person.class).where(f -> f.matchAll())
                .fetchAllHits().stream().map(Person::getName).toList());
    }

    private boolean indexed(String name) {
        String number = name.substring(name.lastIndexOf(' ') + 1);
        return sessions.fromSession(session -> Search.session(session).search(Person.class)
                .where(f -> f.match().field("names").matching(number)).fetchTotalHitCount()) == 1;
    }

    private List<JournalRow> rows() {
        return within(JournalTable::waiting);
    }

    private List<JournalRow> kept() {
        return within(table -> table.kept(10));
    }

    private interface Work<T> {
        T on(JournalTable table) throws SQLException;
    }

    private <T> T within(Work<T> work) {
        try (Connection connection = store.connection()) {
            return work.on(new JournalTable(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
