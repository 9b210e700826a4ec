package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A record file may bring a source that was rejected; what rests on it is shown with it, and no page is blank for it. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class RejectedSourceContractTest {

    private static final String SOURCE = ClosedRecord.id(RecordKind.SOURCE, "closed");

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void writeRecord() {
        record.empty();
        ClosedRecord.write(sessions);
        QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession()
                .createSelectionQuery("from Source", Source.class).getSingleResult()
                .setReviewStatus(ReviewStatus.REJECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = { "statements { nodes { quotations { source { headline } evidence { source { headline } } } } }",
            "meetings { nodes { evidence { source { headline } } participants { nodes { evidence { source { headline } } } } } }" })
    void whatRestsOnItNamesIt(String query) {
        List<?> nodes = Graph.ask("{ " + query + " }").getList("data." + query.split(" ")[0] + ".nodes");
        assertThat(nodes).hasSize(1).asString().contains("Bridge to open");
    }

    @Test
    void byItselfItIsForCurators() {
        assertThat(Graph.ask("{ source(id: \"" + SOURCE + "\") { headline } }").<Object> get("data.source")).isNull();
    }
}
