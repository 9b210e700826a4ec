package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.SampleRecord;

import graphql.ExecutionResult;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The search before the first user's: it is a real one, and nothing depends on it. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class WarmUpTest {

    @Inject
    WarmUp warmUp;

    @Inject
    EmptyRecord record;

    @Inject
    SampleRecord sample;

    @BeforeEach
    void emptyRecord() {
        record.empty();
    }

    @Test
    void itFindsAndHighlightsAWordOfTheRecord() throws Exception {
        sample.loadIntoEmpty();
        ExecutionResult answer = warmUp.search().get(30, TimeUnit.SECONDS);
        assertThat(answer.getErrors()).isEmpty();
        Map<String, Map<String, List<Map<String, Object>>>> data = answer.getData();
        assertThat(data.get("statements").get("edges")).isNotEmpty()
                .anySatisfy(edge -> assertThat((List<?>) edge.get("highlights")).isNotEmpty());
    }

    @Test
    void anEmptyRecordIsSearchedToo() throws Exception {
        ExecutionResult answer = warmUp.search().get(30, TimeUnit.SECONDS);
        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.getData().toString()).isEqualTo("{statements={edges=[]}}");
    }

    @Test
    void whateverFailsTheServiceStarts() {
        WarmUp broken = new WarmUp();
        broken.serving = true;
        broken.wanted = true;
        assertThatCode(() -> broken.warmUp(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void itCanBeTurnedOff() {
        WarmUp off = new WarmUp() {
            @Override
            public CompletableFuture<ExecutionResult> search() {
                throw new AssertionError("searched");
            }
        };
        off.serving = true;
        assertThatCode(() -> off.warmUp(new StartupEvent())).doesNotThrowAnyException();
        assertThatCode(off::warmUp).doesNotThrowAnyException();
    }
}
