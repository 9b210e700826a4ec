package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a page costs does not grow with it: no more SQL statements for fifty rows than for five. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageCostContractTest {

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    /** Once: nobody here changes anything. */
    @BeforeAll
    void writeRecord() {
        record.empty();
        CrowdRecord.write(sessions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "4 | statements(first: %d, orderBy: NEWEST) { nodes { text speaker { ... on Person { name } } meeting { name } quotations { source { headline publisher { name } } } } }",
            "4 | people(first: %d, orderBy: NAME) { nodes { name met(first: 3) { totalCount nodes { person { name } } } } }",
            "5 | meetings(first: %d, orderBy: OLDEST) { nodes { participants { nodes { role person { name } onBehalfOf { name } } } } }",
            "9 | people(first: %d, orderBy: NAME) { nodes { statements(first: 2) { nodes { text meeting { name } } } } }",
            "5 | sources(first: %d, orderBy: NEWEST) { nodes { headline publisher { name } contentHash versions text } }" })
    void thePageSizeDoesNotChangeTheNumberOfStatements(int most, String query) {
        long few = statements(query.formatted(5));
        assertThat(statements(query.formatted(50))).as("for 50 rows, as for 5").isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(most);
    }

    private long statements(String query) {
        assertThat(sessions.getStatistics().isStatisticsEnabled()).isTrue();
        long before = sessions.getStatistics().getPrepareStatementCount();
        Graph.ask("{ " + query + " }");
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
