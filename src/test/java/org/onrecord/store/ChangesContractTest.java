package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That two who change one record at once do not undo what the other did. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ChangesContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void empty() {
        record.empty();
    }

    /** An import reads a batch of rows, and writes them seconds later. */
    @Test
    void whatACuratorDecidesWhileAnImportChangesSomethingElseStays() {
        Person ann = sessions.fromTransaction(session -> {
            Person person = new Person();
            person.setPublicId(RecordId.derive(RecordKind.PERSON, "changes", "ann").value());
            person.setName("Ann");
            person.setSortName("ann");
            person.setReviewStatus(ReviewStatus.PROPOSED);
            person.setUpdatedAt(Instant.EPOCH);
            session.persist(person);
            return person;
        });
        sessions.inTransaction(importing -> {
            Person read = importing.find(Person.class, ann.getId());
            elsewhere(() -> sessions.inTransaction(deciding -> deciding.find(Person.class, ann.getId())
                    .setReviewStatus(ReviewStatus.REJECTED)));
            read.setGivenName("Ann");
        });
        Person now = sessions.fromSession(session -> session.find(Person.class, ann.getId()));
        assertThat(now.getReviewStatus()).isEqualTo(ReviewStatus.REJECTED);
        assertThat(now.getGivenName()).isEqualTo("Ann");
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
