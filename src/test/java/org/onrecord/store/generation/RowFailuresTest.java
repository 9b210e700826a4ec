package org.onrecord.store.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;

import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEntityFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureContext;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Person;
import org.onrecord.store.journal.DocumentKind;

/** What a build of the index goes on with, and what it does not. */
class RowFailuresTest {

    private static final RuntimeException UNREADABLE = new IllegalArgumentException("no date: soon");

    private final RowFailures failures = new RowFailures();

    @Test
    void aBuildWithoutAnyIsNoneOfRows() {
        assertThat(failures.areOfRows()).isFalse();
    }

    @Test
    void rowsThatWereRemovedNeedNoDocument() {
        failures.handle(of(new IllegalArgumentException("HSEARCH700088: an entity was null"), 1));
        assertThat(failures.areOfRows()).isTrue();
        assertThat(failures.refused()).isEmpty();
    }

    @Test
    void rowsThatFailTogetherAreTriedAgain() {
        failures.handle(of(UNREADABLE, 1, 2));
        failures.handle(of(UNREADABLE, 2, 3));
        assertThat(failures.areOfRows()).isTrue();
        assertThat(failures.refused()).containsOnlyKeys(DocumentKind.PERSON).containsEntry(DocumentKind.PERSON,
                Set.of(1L, 2L, 3L));
    }

    @Test
    void whereVeryManyFailItIsNoFaultOfTheirs() {
        for (int i = 0; i < RowFailures.MOST; i++)
            failures.handle(of(UNREADABLE, i));
        assertThat(failures.areOfRows()).isTrue();
        failures.handle(of(UNREADABLE, 0));
        assertThat(failures.areOfRows()).isFalse();
    }

    @Test
    void anIndexThatDoesNotAnswerIsNoFaultOfARow() {
        failures.handle(of(new SearchException("refused", new IOException("connection reset")), 1));
        assertThat(failures.areOfRows()).isFalse();
    }

    @Test
    void norIsWhatIsReportedOfNone() {
        MassIndexingFailureContext.Builder failure = MassIndexingFailureContext.builder();
        failure.throwable(UNREADABLE);
        failure.failingOperation("listing rows");
        failures.handle(failure.build());
        assertThat(failures.areOfRows()).isFalse();
    }

    private static MassIndexingEntityFailureContext of(RuntimeException reason, long... keys) {
        MassIndexingEntityFailureContext.Builder failure = MassIndexingEntityFailureContext.builder();
        failure.throwable(reason);
        failure.failingOperation("loading");
        for (long key : keys)
            failure.failingEntityReference(new Row(key));
        return failure.build();
    }

    private record Row(Long id) implements EntityReference {

        @Override
        public Class<?> type() {
            return Person.class;
        }

        @Override
        public String name() {
            return "Person";
        }
    }
}
