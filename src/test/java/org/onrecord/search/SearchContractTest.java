package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.Window;
import org.onrecord.store.Reindexing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class SearchContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    StatementSearch statements;

    @Inject
    Reindexing reindexing;

    @Test
    void aWordFindsItsInflections() {
        QuarkusTransaction.requiringNew().run(() -> {
            RecordFixture record = new RecordFixture(sessions.getCurrentSession());
            Person lavrov = record.person("Sergei Lavrov");
            Source voa = record.source("Talks held in Istanbul", record.organization("VOA", OrganizationKind.OUTLET));
            record.statement(lavrov, "2025-02-27", record.quotation(voa, "We will talk of the embassies"));
        });
        reindexing.refresh();
        SearchResult<StatementHit> r = statements
                .find(new StatementQuery("talks embassy lavrov", null, StatementOrder.RELEVANCE,
                        Window.first(10), true, true));
        assertThat(r.page().rows()).hasSize(1);
    }
}
