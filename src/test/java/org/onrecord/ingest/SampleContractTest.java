package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class SampleContractTest {

    @Inject
    SampleRecord sample;

    @Inject
    Exports exports;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void emptyRecord() {
        record.empty();
    }

    @Test
    void loadsOnceIntoAnEmptyRecord() {
        assertThat(sample.loadIntoEmpty()).isTrue();
        String first = export();
        assertThat(sample.loadIntoEmpty()).isFalse();
        assertThat(export()).isEqualTo(first);
    }

    @Test
    void isExportedInThePublishedFormat() {
        sample.loadIntoEmpty();
        List<String> lines = export().lines().toList();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines).allSatisfy(line -> assertThat(RecordFileFormat.violations(line)).isEmpty());
    }

    private String export() {
        StringWriter out = new StringWriter();
        exports.run(out);
        return out.toString();
    }
}
