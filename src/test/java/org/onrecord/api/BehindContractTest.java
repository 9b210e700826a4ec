package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.RecordKind;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.journal.Journal;
import org.onrecord.store.journal.RefusingIndex;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** That a mutation is done, and says what is not, where the index does not take it. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class BehindContractTest extends CuratedTestCase {

    @Inject
    ActiveStore store;

    @Inject
    Journal journal;

    @Test
    void whatIsDoneWithoutTheIndexIsSaidToBeBehind() {
        RefusingIndex.begin();
        JsonPath refused = decide("rejectProposal");
        assertThat(refused.getString("data.done.subject.id")).isEqualTo(dora());
        assertThat(refused.getBoolean("extensions.index.behind")).isTrue();
        assertThat(journal.lag().documents()).isPositive();
        given().get("/q/health/ready").then().statusCode(200).body(
                "checks.find { it.name == 'index' }.data.documentsBehind", equalTo((int) journal.lag().documents()));

        RefusingIndex.end(sessions, store);
        assertThat(journal.settle()).isTrue();
        JsonPath taken = decide("confirmProposal");
        assertThat(taken.getString("data.done.subject.id")).isEqualTo(dora());
        assertThat(taken.<Object> get("extensions.index")).isNull();
        assertThat(journal.lag().documents()).isZero();
    }

    private JsonPath decide(String mutation) {
        return Graph.ask(token, "mutation { done: " + mutation + "(input: {id: \"" + dora() + "\"}) { subject { id } } }");
    }

    private static String dora() {
        return proposal(RecordKind.PERSON, "dora");
    }
}
