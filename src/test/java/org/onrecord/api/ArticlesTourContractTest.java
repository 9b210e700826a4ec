package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.Imports;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The part of the README that goes from articles to a record: its query, on an empty record that read the articles. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlesTourContractTest {

    private static final Path ARTICLES = Path.of("src", "test", "resources", "articles", "embassy-talks");

    private static final Pattern EXAMPLE = Pattern
            .compile("\\*\\*From articles to a record\\.\\*\\*.*?```graphql\\n(.*?)```.*?```json\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern VALUE = Pattern.compile("(?:[:\\[,]\\s*)\"([^\"]*)\"(?=\\s*[,}\\]])");

    @Inject
    Imports imports;

    @Inject
    EmptyRecord record;

    private String query;
    private String shown;
    private JsonPath answer;

    /** Once: nobody here changes anything. */
    @BeforeAll
    void importArticles() {
        record.empty();
        assertThat(imports.run(List.of(ARTICLES), "test", ImportProgress.NONE).rejections()).isEmpty();
    }

    @BeforeEach
    void ask() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        query = example.group(1);
        shown = example.group(2);
        answer = Graph.send(query);
        assertThat(answer.<Object> get("errors")).isNull();
    }

    /** Whoever said something at or around the talks, and at which occasion, according to how many. */
    @Test
    void whoSaidWhatAccordingToWhom() {
        assertThat(answer.getString("data.statements.nodes[0].speaker.name")).isEqualTo("Vladimir Putin");
        assertThat(answer.getString("data.statements.nodes[0].meeting.name"))
                .isEqualTo("Meeting of the Federal Security Service");
        assertThat(answer.getList("data.statements.nodes[0].quotations.source.headline")).hasSizeGreaterThan(2)
                .contains("Embassy talks end without a word from either side");
        assertThat(answer.getList("data.statements.nodes[0].quotations.text", String.class))
                .anyMatch(text -> text.startsWith("The first contacts with the new U.S. administration give some hope"));
    }

    @Test
    void whereTheReportsDiffer() {
        assertThat(answer.getList("data.meetings.nodes.name")).containsExactly("Talks in Istanbul");
        String duration = "data.meetings.nodes[0].accounts.find { it.property == 'DURATION' }";
        assertThat(answer.getString(duration + ".agreement")).isEqualTo("CONFLICT");
        assertThat(answer.getList(duration + ".values.value", String.class))
                .containsExactlyInAnyOrder("around six hours", "5-6 hours", "more than six hours");
        assertThat(answer.getList(duration + ".values.find { it.value == '5-6 hours' }.claims.citing.name").toString())
                .isEqualTo("[[Russian state media]]");
    }

    /** What the page shows of the answer is in the answer. */
    @Test
    void thePageShowsTheAnswer() {
        List<String> values = new ArrayList<>();
        for (Matcher value = VALUE.matcher(shown); value.find();)
            values.add(value.group(1));
        String whole = answer.prettify();
        assertThat(values).hasSizeGreaterThan(10).filteredOn(value -> !value.endsWith("…"))
                .allSatisfy(value -> assertThat(whole).contains('"' + value + '"'));
        assertThat(values).filteredOn(value -> value.endsWith("…"))
                .allSatisfy(value -> assertThat(whole).contains('"' + value.substring(0, value.length() - 2)));
    }
}
