package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Statement;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class StoreContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    ActiveStore store;

    @Test
    void theBackendIsTheOneThatWasAskedFor() {
        String backend = Search.mapping(sessions).indexedEntity(Statement.class).indexManager().backend().getClass()
                .getSimpleName();
        assertThat(backend).isEqualTo(store.isEmbedded() ? "LuceneBackendImpl" : "ElasticsearchBackendImpl");
    }
}
