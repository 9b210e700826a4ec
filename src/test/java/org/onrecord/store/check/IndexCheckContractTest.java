package org.onrecord.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.SampleRecord;
import org.onrecord.record.RecordEntity;
import org.onrecord.store.journal.Damage;
import org.onrecord.store.journal.DocumentKind;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That an index which was damaged by hand, in each way, is found out and mended where it is wrong, and only there. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class IndexCheckContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    IndexCheck check;

    @Inject
    Journal journal;

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @BeforeEach
    void load() {
        record.empty();
        sample.loadIntoEmpty();
    }

    @Test
    void anIndexInStepIsLeftAlone() {
        assertThat(run()).allSatisfy(report -> {
            assertThat(report.faults()).isZero();
            assertThat(report.records()).isEqualTo(count(report.kind()));
        });
        assertThat(journal.lag().documents()).isZero();
    }

    @Test
    void eachKindOfDamageIsFoundAndMended() {
        for (DocumentKind kind : DocumentKind.values()) {
            List<Long> keys = keys(kind);
            // Past the listeners of Hibernate Search, as if the index had missed it.
            QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession()
                    .createMutationQuery("update " + kind.entityName() + " e set e.updatedAt = :later where e.id = :key")
                    .setParameter("later", Instant.parse("2031-01-01T00:00:00Z")).setParameter("key", keys.get(0))
                    .executeUpdate());
            Damage.remove(sessions, kind, keys.get(1));
            Damage.leaveOver(sessions, kind, keys.get(2));
            KindReport report = run().stream().filter(of -> of.kind() == kind).findFirst().orElseThrow();
            assertThat(report).isEqualTo(new KindReport(kind, keys.size(), 1, 1, 1));
            assertThat(journal.lag().documents()).isEqualTo(3);

            assertThat(check.repair()).isTrue();
            assertThat(run()).allSatisfy(again -> assertThat(again.faults()).isZero());
            assertThat(found(kind)).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void whatIsOnlyOnItsWayIsNoFault() {
        DocumentKind kind = DocumentKind.PERSON;
        Long key = keys(kind).get(0);
        sessions.inTransaction(session -> ((RecordEntity) session.find(kind.entity(), key))
                .setUpdatedAt(Instant.parse("2031-01-01T00:00:00Z")));
        assertThat(journal.lag().documents()).isEqualTo(1);
        assertThat(run()).allSatisfy(report -> assertThat(report.faults()).isZero());
    }

    private List<KindReport> run() {
        return check.run(records -> {
        });
    }

    private long count(DocumentKind kind) {
        return keys(kind).size();
    }

    private List<Long> keys(DocumentKind kind) {
        return sessions.fromSession(session -> session
                .createSelectionQuery("select e.id from " + kind.entityName() + " e order by e.id", Long.class).list());
    }

    private List<Long> found(DocumentKind kind) {
        return sessions.fromSession(session -> new ArrayList<>(Search.session(session).search(kind.entity())
                .select(f -> f.id(Long.class)).where(f -> f.matchAll()).fetchAllHits()));
    }
}
