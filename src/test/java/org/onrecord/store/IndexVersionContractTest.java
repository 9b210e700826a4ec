package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.search.mapping.IndexMapping;
import org.onrecord.store.journal.Journal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That an index which another version of the mapping wrote, or which is missing, is noticed and built anew. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class IndexVersionContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Journal journal;

    @Inject
    IndexVersion version;

    @Inject
    IndexGuard guard;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void writePerson() {
        record.empty();
        sessions.inTransaction(session -> {
            Person person = new Person();
            person.setPublicId(RecordId.derive(RecordKind.PERSON, "index-version", "somebody").value());
            person.setName("Somebody");
            person.setSortName("somebody");
            person.setUpdatedAt(Instant.EPOCH);
            session.persist(person);
        });
        refresh();
    }

    private void refresh() {
        Search.mapping(sessions).scope(Person.class).workspace().refresh();
        assertThat(journal.settle()).isTrue();
    }

    private List<String> found() {
        return sessions.fromSession(session -> Search.session(session).search(Person.class).where(f -> f.matchAll())
                .fetchAllHits().stream().map(Person::getName).toList());
    }

    @Test
    void anIndexThatThisMappingWroteIsCurrent() {
        assertThat(version.isCurrent()).isTrue();
    }

    @Test
    void anEmptyIndexOfAnEmptyRecordIsCurrent() {
        record.empty();
        assertThat(version.isCurrent()).isTrue();
    }

    @Test
    void documentsOfAnotherVersionAreNoticed() {
        assertThat(version.is(IndexMapping.VERSION + 1)).isFalse();
    }

    @Test
    void anIndexThatIsEmptyThoughTheRecordIsNotIsBuiltAnew() {
        Search.mapping(sessions).scope(Person.class).workspace().purge();
        refresh();
        assertThat(found()).isEmpty();
        assertThat(version.isCurrent()).isFalse();

        guard.rebuildIfOutdated();
        refresh();
        assertThat(version.isCurrent()).isTrue();
        assertThat(found()).containsExactly("Somebody");
    }
}
