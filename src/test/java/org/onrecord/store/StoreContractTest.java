package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Statement;
import org.onrecord.store.journal.Journal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That the store which was asked for is the one that answers, in both its halves. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class StoreContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Journal journal;

    @Inject
    ActiveStore store;

    @Inject
    Durability durability;

    @Test
    void theStoreIsTheOneThatWasAskedFor() {
        assertThat(store.isEmbedded()).isEqualTo(!StoreUnderTest.isClusterWanted());
    }

    @Test
    void theIndexIsTheOneThatWasAskedFor() {
        String backend = Search.mapping(sessions).indexedEntity(Statement.class).indexManager().backend().getClass()
                .getSimpleName();
        assertThat(backend)
                .isEqualTo(StoreUnderTest.isClusterWanted() ? "ElasticsearchBackendImpl" : "LuceneBackendImpl");
    }

    @Test
    void theDatabaseIsTheOneThatWasAskedFor() {
        String product = sessions.fromSession(session -> session
                .doReturningWork(connection -> connection.getMetaData().getDatabaseProductName()));
        assertThat(product).isEqualTo(StoreUnderTest.isClusterWanted() ? "PostgreSQL" : "H2");
    }

    @Test
    void aDatabaseThatMayForgetWhatItAcknowledgedIsNoticed() throws SQLException {
        // The server of the tests is fast rather than safe.
        assertThat(durability.missing())
                .isEqualTo(StoreUnderTest.isClusterWanted() ? List.of("fsync", "synchronous_commit") : List.of());
    }

    @Test
    void whatIsWrittenIsFoundInTheDatabaseAndInTheIndexUntilItIsDeleted() {
        String publicId = RecordId.derive(RecordKind.PERSON, "store-contract", "somebody").value();
        Long id = sessions.fromTransaction(session -> {
            Person person = new Person();
            person.setPublicId(publicId);
            person.setName("Somebody");
            person.setSortName("somebody");
            person.setUpdatedAt(Instant.EPOCH);
            session.persist(person);
            return person.getId();
        });
        assertThat(publicIdsFound(id)).containsExactly(publicId);

        sessions.inTransaction(session -> session.remove(session.find(Person.class, id)));
        assertThat(publicIdsFound(id)).isEmpty();
    }

    /** The index gives the keys, the database the rows. */
    private List<String> publicIdsFound(Long id) {
        Search.mapping(sessions).scope(Person.class).workspace().refresh();
        assertThat(journal.settle()).isTrue();
        return sessions.fromSession(session -> Search.session(session).search(Person.class)
                .where(person -> person.id().matching(id)).fetchAllHits().stream().map(Person::getPublicId).toList());
    }
}
