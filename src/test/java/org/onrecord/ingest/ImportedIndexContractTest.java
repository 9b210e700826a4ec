package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.journal.Journal;
import org.onrecord.store.journal.RefusingIndex;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That what imports add and change is in the index, or in the journal. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ImportedIndexContractTest {

    /** More than a row of the journal has, and more than one batch. */
    private static final int PEOPLE = 4_700;

    @Inject
    Imports imports;

    @Inject
    Journal journal;

    @Inject
    SessionFactory sessions;

    @Inject
    ActiveStore store;

    @Inject
    EmptyRecord record;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        record.empty();
    }

    @Test
    void nothingIsLeftInTheJournalWhereTheIndexTakesAll() throws IOException {
        assertThat(take("Person").behind()).isFalse();
        assertThat(found("person")).isEqualTo(PEOPLE);
        assertThat(journal.lag().documents()).isZero();
        assertThat(take("Changed").behind()).isFalse();
        assertThat(found("changed")).isEqualTo(PEOPLE);
        assertThat(found("person")).isZero();
        assertThat(journal.lag().documents()).isZero();
    }

    @Test
    void anImportIsDoneWithoutTheIndexAndSearchesShowItLater() throws IOException {
        RefusingIndex.begin();
        ImportReport report = take("Person");
        assertThat(report.rejections()).isEmpty();
        assertThat(report.behind()).isTrue();
        assertThat(journal.lag().documents()).isEqualTo(PEOPLE);
        assertThat(sessions.<Long> fromSession(session -> session
                .createSelectionQuery("select count(*) from Person", Long.class).getSingleResult())).isEqualTo(PEOPLE);

        RefusingIndex.end(sessions, store);
        assertThat(journal.settle()).isTrue();
        assertThat(found("person")).isEqualTo(PEOPLE);
        assertThat(journal.lag().documents()).isZero();
    }

    private ImportReport take(String family) throws IOException {
        String people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "{\"type\":\"person\",\"id\":\"p" + i + "\",\"name\":\"" + family + " " + i + "\"}\n")
                .collect(Collectors.joining());
        Path file = folder.resolve("people.jsonl");
        Files.writeString(file,
                "{\"type\":\"header\",\"format\":\"onrecord\",\"version\":1,\"namespace\":\"test\"}\n" + people,
                StandardCharsets.UTF_8);
        return imports.run(List.of(file), "test", ImportProgress.NONE);
    }

    private long found(String word) {
        return sessions.fromSession(session -> Search.session(session).search(Person.class)
                .where(f -> f.match().field("names").matching(word)).fetchTotalHitCount());
    }
}
