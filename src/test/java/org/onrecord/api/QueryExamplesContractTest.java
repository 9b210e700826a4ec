package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.SampleRecord;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The examples that the documentation has of the query language find in the sample record what it says. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class QueryExamplesContractTest {

    /** A row of the table: the query in code marks, what it means, the number of hits. */
    private static final Pattern ROW = Pattern.compile("\\| `(.+?)` \\| .* \\| (\\d+) \\|");

    @Inject
    SampleRecord sample;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void loadSample() {
        record.empty();
        sample.loadIntoEmpty();
    }

    @Test
    void findWhatTheDocumentationSays() throws IOException {
        List<Matcher> rows = Files.readAllLines(Path.of("docs", "query-language.md")).stream().map(ROW::matcher)
                .filter(Matcher::matches).toList();
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows).allSatisfy(row -> {
            JsonPath answer = Graph.send("query($q: String) { statements(query: $q) { totalCount queryNotes { message } } }",
                    Map.of("q", row.group(1)));
            assertThat(answer.<Object> get("errors")).as(row.group(1)).isNull();
            assertThat(answer.getInt("data.statements.totalCount")).as(row.group(1)).isEqualTo(Integer.valueOf(row.group(2)));
            assertThat(answer.getList("data.statements.queryNotes")).as(row.group(1)).isEmpty();
        });
    }
}
