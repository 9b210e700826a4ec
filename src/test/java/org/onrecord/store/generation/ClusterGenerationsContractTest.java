package org.onrecord.store.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexMapping;
import org.onrecord.store.journal.JournalFollower;

import com.arjuna.ats.arjuna.coordinator.TxControl;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A process of its own builds the next generation of the indexes on the search servers, beside one that serves. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@TestProfile(ClusterGenerationsContractTest.Building.class)
@Tag("contract")
class ClusterGenerationsContractTest {

    private static final List<String> KINDS = List.of("meeting", "organization", "person", "source", "statement");
    private static final String TEMPLATE = "onrecord-test";

    /** What the command reindex sets. */
    public static class Building implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(GenerationLayout.BUILDING, "next");
        }
    }

    @Inject
    SessionFactory sessions;

    @Inject
    EmptyRecord record;

    @Inject
    Generations generations;

    @Inject
    JournalFollower follower;

    /** Of other processes: empty live indexes, as they are before. */
    @BeforeEach
    void serve() throws IOException {
        assumeTrue(StoreUnderTest.isClusterWanted(), "the embedded store has one process");
        for (String index : List.copyOf(indexes()))
            ask("DELETE", "/" + index, null);
        for (String kind : KINDS)
            ask("PUT", "/" + stem(kind) + "-000001", """
                    { "aliases": { "%1$s-read": { "is_write_index": false }, "%1$s-write": { "is_write_index": true },
                                   "%1$s-whole": {} } }""".formatted(stem(kind)));
        Search.mapping(sessions).scope(Object.class).schemaManager().createIfMissing();
        record.empty();
        add("settler");
    }

    @Test
    void itTakesThePlaceOfTheLiveOneInOneStep() throws IOException {
        assertThat(generations.isWhole()).isTrue();
        try (GenerationBuild build = generations.begin()) {
            build.fill(indexed -> {
            });
            add("newcomer");
            theLiveIndexHasIt();
            assertThat(found()).isZero();
            build.commit();
            assertThat(found()).isEqualTo(2);
        }
        assertThat(aliases("person", "next")).containsExactlyInAnyOrder("read", "write", "whole", "next-read", "next-write");
        assertThat(aliases("person", "000001")).containsExactly("kept");
        assertThat(generations.isWhole()).isTrue();

        generations.rollBack();
        assertThat(found()).isZero();
        assertThat(aliases("person", "000001")).containsExactlyInAnyOrder("read", "write", "whole");
        assertThat(aliases("person", "next")).containsExactly("kept");
    }

    /** Rows that are read together with that one fail with it, and are tried by themselves. */
    @Test
    void aRowThatCannotBeReadDoesNotStopTheBuild() throws IOException {
        add("straggler");
        add("newcomer");
        theLiveIndexHasIt();
        sql("update person set born = 'soon' where name = 'straggler'");
        try (GenerationBuild build = generations.begin()) {
            sql("update person set born = 'soon' where name = 'newcomer'");
            build.fill(indexed -> {
            });
            add("latecomer");
            theLiveIndexHasIt();
            sql("update person set born = 'soon' where name = 'latecomer'");
            build.commit();
        }
        assertThat(found()).isEqualTo(1);
        assertThat(refused()).as("each is noted, for the drainers").isEqualTo(3);
    }

    /** Of a large record it does. The database is slow here, since somebody has the table locked. */
    @Test
    void aBuildMayTakeLongerThanOtherTransactions() throws IOException {
        CountDownLatch locked = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> sessions.inTransaction(session -> {
            session.createNativeMutationQuery("lock table person in access exclusive mode").executeUpdate();
            locked.countDown();
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        }));
        int others = TxControl.getDefaultTimeout();
        try (GenerationBuild build = generations.begin()) {
            await(locked);
            TxControl.setDefaultTimeout(1);
            build.fill(indexed -> {
            });
            build.commit();
        } finally {
            TxControl.setDefaultTimeout(others);
            slow.join();
        }
        assertThat(found()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long refused() {
        return sessions.fromSession(session -> session.createNativeQuery(
                "select sum(cardinality(record_keys)) from index_journal where not done and attempts = 1", Long.class)
                .getSingleResult());
    }

    /** The servers may have moved the aliases, and the answer was lost. */
    @Test
    void aBuildThatDoesNotKnowWhetherItIsLiveIsNotDropped() throws IOException {
        AtomicBoolean givenUp = new AtomicBoolean();
        try (GenerationBuild build = new ClusterBuild(sessions, follower, "next") {

            @Override
            void show() {
                throw new IllegalStateException("no answer");
            }

            @Override
            void giveUp() {
                givenUp.set(true);
            }
        }) {
            build.fill(indexed -> {
            });
            assertThatThrownBy(build::commit).hasMessageContaining("no answer");
            add("straggler");
            theLiveIndexHasIt();
        }
        assertThat(givenUp).isFalse();
        assertThat(count("next")).as("what others wrote before the aliases moved is in it").isEqualTo(2);
    }

    /** What docs/scaling.md has an operator do: the service leaves shards and replicas to the servers. */
    @Test
    void anIndexHasTheShardsThatATemplateGivesIt() throws IOException {
        ask("PUT", "/_index_template/" + TEMPLATE, """
                { "index_patterns": [ "person-v*" ],
                  "template": { "settings": { "number_of_shards": 3, "number_of_replicas": 0 } } }""");
        try (GenerationBuild build = generations.begin()) {
            for (int i = 0; i < 20; i++)
                add("settler" + i);
            build.fill(indexed -> {
            });
            theLiveIndexHasIt();
            build.commit();
            assertThat(shards("person", "next")).isEqualTo(3);
            assertThat(shards("meeting", "next")).isEqualTo(1);
            assertThat(found()).isEqualTo(21);
            long named = sessions.fromSession(session -> Search.session(session).search(Person.class)
                    .where(f -> f.match().field(Fields.NAMES).matching("settler7")).fetchTotalHitCount());
            assertThat(named).isEqualTo(1);
        } finally {
            ask("DELETE", "/_index_template/" + TEMPLATE, null);
        }
    }

    @Test
    void whatWasKeptOrLeftBehindGoesWhenTheNextIsBegun() throws IOException {
        ask("PUT", "/" + stem("person") + "-000000", "{ \"aliases\": { \"" + stem("person") + "-kept\": {} } }");
        ask("PUT", "/" + stem("person") + "-killed", "{ \"aliases\": { \"" + stem("person") + "-killed-read\": {} } }");
        ask("PUT", "/person-v0-000001", "{}");
        try (GenerationBuild build = generations.begin()) {
            assertThat(build).isNotNull();
            assertThat(indexes()).contains(stem("person") + "-000001", "person-v0-000001")
                    .doesNotContain(stem("person") + "-000000", stem("person") + "-killed");
        }
    }

    @Test
    void whatWasLeftBehindIsRemovedAtAStartAndWhatIsKeptIsNot() throws IOException {
        ask("PUT", "/" + stem("person") + "-000000", "{ \"aliases\": { \"" + stem("person") + "-kept\": {} } }");
        ask("PUT", "/" + stem("person") + "-killed", "{ \"aliases\": { \"" + stem("person") + "-killed-read\": {} } }");
        generations.repair();
        assertThat(indexes()).contains(stem("person") + "-000000", stem("person") + "-000001")
                .doesNotContain(stem("person") + "-killed");
    }

    @Test
    void aBuildThatIsGivenUpLeavesNothing() throws IOException {
        try (GenerationBuild build = generations.begin()) {
            build.fill(indexed -> {
            });
        }
        assertThat(indexes()).containsExactlyInAnyOrderElementsOf(KINDS.stream().map(kind -> stem(kind) + "-000001").toList());
        assertThat(found()).isZero();
        assertThat(followers()).isZero();
    }

    @Test
    void allThatIsNotSearchedIsDiscarded() throws IOException {
        ask("PUT", "/person-v0-000001", "{}");
        generations.discardKept();
        assertThat(indexes()).containsExactlyInAnyOrderElementsOf(KINDS.stream().map(kind -> stem(kind) + "-000001").toList());
        assertThatThrownBy(() -> generations.discardKept()).isInstanceOf(GenerationRefused.class);
        assertThatThrownBy(() -> generations.rollBack()).isInstanceOf(GenerationRefused.class);
    }

    private void add(String name) {
        sessions.inTransaction(session -> {
            Person person = new Person();
            person.setPublicId(RecordId.derive(RecordKind.PERSON, "generations", name).value());
            person.setName(name);
            person.setSortName(name);
            person.setUpdatedAt(Instant.EPOCH);
            session.persist(person);
        });
    }

    /** As an instance that serves says it, once it has written what the journal has. */
    private void theLiveIndexHasIt() {
        sql("update index_journal set done = true where attempts = 0");
    }

    private void sql(String update) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(update).executeUpdate());
    }

    private long followers() {
        return sessions.fromSession(session -> session
                .createNativeQuery("select count(*) from index_journal_follower", Long.class).getSingleResult());
    }

    /** How many people those find who serve. */
    private int found() throws IOException {
        return count("read");
    }

    /** How many people there are in one generation, or behind one alias. */
    private int count(String suffix) throws IOException {
        String index = "/" + stem("person") + '-' + suffix;
        ask("POST", index + "/_refresh", null);
        return new ObjectMapper().readTree(ask("GET", index + "/_count", null)).path("count").asInt();
    }

    private Set<String> indexes() throws IOException {
        Set<String> names = new TreeSet<>();
        new ObjectMapper().readTree(ask("GET", "/*-v*/_alias", null)).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Set<String> aliases(String kind, String generation) throws IOException {
        Set<String> aliases = new TreeSet<>();
        new ObjectMapper().readTree(ask("GET", "/" + stem(kind) + "-" + generation + "/_alias", null))
                .path(stem(kind) + "-" + generation).path("aliases").fieldNames()
                .forEachRemaining(alias -> aliases.add(alias.substring(stem(kind).length() + 1)));
        return aliases;
    }

    private int shards(String kind, String generation) throws IOException {
        String index = stem(kind) + "-" + generation;
        return new ObjectMapper().readTree(ask("GET", "/" + index + "/_settings", null)).path(index).path("settings")
                .path("index").path("number_of_shards").asInt();
    }

    private static String stem(String kind) {
        return kind + "-v" + IndexMapping.VERSION;
    }

    private String ask(String method, String path, String body) throws IOException {
        RestClient client = Search.mapping(sessions).backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
        Request request = new Request(method, path);
        if (body != null)
            request.setJsonEntity(body);
        return new String(client.performRequest(request).getEntity().getContent().readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
