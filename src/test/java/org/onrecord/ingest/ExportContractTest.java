package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That an export is of one moment. What it has is told where it is imported again. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ExportContractTest {

    /** More than are loaded together. */
    private static final int PEOPLE = 1_200;

    @Inject
    Exports exports;

    @Inject
    SessionFactory sessions;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void fill() {
        record.empty();
        sessions.inTransaction(session -> IntStream.range(0, PEOPLE).forEach(i -> session.persist(person(i))));
    }

    @Test
    void whatIsWrittenMeanwhileIsNotInItByPartsEither() {
        StringWriter before = new StringWriter();
        exports.run(before);
        Meanwhile meanwhile = new Meanwhile(() -> sessions.inTransaction(this::change));
        assertThat(exports.run(meanwhile)).isEqualTo(PEOPLE);
        assertThat(meanwhile).hasToString(before.toString());

        StringWriter after = new StringWriter();
        assertThat(exports.run(after)).isEqualTo(PEOPLE);
        assertThat(after.toString()).isNotEqualTo(before.toString()).contains("renamed", "newcomer");
    }

    /** The last ones by their public ids, which the export comes to last. */
    private void change(Session session) {
        var last = session.createSelectionQuery("from Person order by publicId desc", Person.class).setMaxResults(2).list();
        last.get(0).setName("renamed");
        session.remove(last.get(1));
        Person newcomer = person(PEOPLE);
        newcomer.setName("newcomer");
        session.persist(newcomer);
    }

    private static Person person(int number) {
        Person person = new Person();
        person.setPublicId(RecordId.derive(RecordKind.PERSON, "export", "person " + number).value());
        person.setName("Person " + number);
        person.setSortName("person " + number);
        person.setUpdatedAt(Instant.EPOCH);
        return person;
    }

    /** Has something done by somebody else once the first item has come. */
    private static final class Meanwhile extends StringWriter {

        private final Runnable work;
        private int lines;

        Meanwhile(Runnable work) {
            this.work = work;
        }

        @Override
        public void write(int character) {
            super.write(character);
            if (character == '\n' && ++lines == 2)
                CompletableFuture.runAsync(work).join();
        }
    }
}
