package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The operations of the page on reviewing, in its order, answer without errors, and as the page shows where it does. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ReviewingExamplesContractTest extends CuratedTestCase {

    private static final Pattern EXAMPLE = Pattern
            .compile("```graphql\\n(.*?)```(?:\\s+```json\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+):");

    private static final Map<String, Object> IDS = Map.of("source", proposal(RecordKind.SOURCE, "first"), "person",
            proposal(RecordKind.PERSON, "dora"), "ann", proposal(RecordKind.PERSON, "ann"), "claim",
            proposal(RecordKind.CLAIM, "hours"), "open", proposal(RecordKind.STATEMENT, "open"), "quotation",
            proposal(RecordKind.QUOTATION, "open"), "meeting", proposal(RecordKind.MEETING, "summit"), "breakfast",
            proposal(RecordKind.MEETING, "breakfast"));

    @Test
    void answerAsThePageSays() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs", "reviewing.md")));
        int asked = 0;
        for (; example.find(); asked++) {
            String operation = example.group(1);
            JsonPath answer = Graph.send(token, operation, variables(operation));
            assertThat(answer.<Object> get("errors")).as(operation).isNull();
            if (operation.startsWith("mutation"))
                assertThat(answer.getMap("data").values()).as(operation)
                        .allSatisfy(payload -> assertThat(payload.toString()).contains("userErrors=[]"));
            if (example.group(2) != null)
                assertThat(answer.getMap("data")).as(operation).isEqualTo(JsonPath.from(withIds(example.group(2))).getMap(""));
        }
        assertThat(asked).isGreaterThan(7);
    }

    private static Map<String, Object> variables(String operation) {
        Map<String, Object> variables = new HashMap<>();
        for (Matcher variable = VARIABLE.matcher(operation); variable.find();)
            variables.put(variable.group(1), IDS.get(variable.group(1)));
        return variables;
    }

    private static String withIds(String json) {
        for (Map.Entry<String, Object> id : IDS.entrySet())
            json = json.replace("\"$" + id.getKey() + "\"", "\"" + id.getValue() + "\"");
        return json;
    }
}
