package org.onrecord.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What clients rely on stays, or its end is recorded: the schema is compared with that of the last release. With a release,
 * {@code src/test/resources/schema/released.graphql} becomes a copy of {@code docs/schema.graphql}, and the list of
 * unreleased changes in {@code docs/schema-changes.md} becomes that of the release.
 */
class SchemaChangesTest {

    private static final Path CURRENT = Path.of("docs", "schema.graphql");
    private static final Path RELEASED = Path.of("src", "test", "resources", "schema", "released.graphql");
    private static final Path RECORDED = Path.of("docs", "schema-changes.md");

    private static final String OLDER = """
            type Query { person(id: ID!, first: Int): Person  people(filter: Filter): [Person!]!  any: Thing  scale: Scale }
            type Person implements Named { name: String!  age: Int  born: String! }
            type Place { name: String }
            union Thing = Person | Place
            interface Named { name: String! }
            enum Scale { SMALL LARGE }
            input Filter { name: String  kind: [String!] }
            """;

    @Test
    void noBreakingChangeIsUnrecorded() throws Exception {
        String recorded = unreleased(Files.readString(RECORDED));
        List<String> breaking = SchemaChanges.breaking(Files.readString(RELEASED), Files.readString(CURRENT));
        assertThat(breaking).as("breaking changes since the last release; see %s", RECORDED)
                .allSatisfy(change -> assertThat(recorded).contains("`" + change.substring(0, change.indexOf(':')) + "`"));
    }

    /** The section of the changes since the last release. */
    private static String unreleased(String changes) {
        int start = changes.indexOf("## Unreleased");
        assertThat(start).as("a section for unreleased changes").isNotNegative();
        int end = changes.indexOf("\n## ", start + 1);
        return changes.substring(start, end < 0 ? changes.length() : end);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
            "age: Int | '' | Person",
            "id: ID!, first: Int | id: ID!, first: Int, more: Int! | Query",
            "id: ID!, first: Int | id: ID! | Query",
            "first: Int | first: Int! | Query",
            "born: String! | born: String | Person",
            "age: Int | age: String | Person",
            "people(filter: Filter): [Person!]! | people(filter: Filter): [Person!] | Query",
            "type Place { name: String } | type Place { label: String } | Place",
            "union Thing = Person | union Thing = Place #| Thing",
            "SMALL LARGE | SMALL | Scale",
            "kind: [String!] | kind: [String!]! | Filter",
            "kind: [String!] | '' | Filter",
            "name: String  kind | name: Int  kind | Filter",
            "type Person implements Named | type Person | Person" })
    void seesWhatBreaksClients(String before, String after, String about) {
        String newer = OLDER.replace(before, after.equals("''") ? "" : after);
        assertThat(newer).isNotEqualTo(OLDER);
        assertThat(SchemaChanges.breaking(OLDER, newer)).isNotEmpty()
                .anySatisfy(change -> assertThat(change).startsWith(about));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
            "age: Int | age: Int  more: Int",
            "first: Int | first: Int, more: Int",
            "age: Int | age: Int!",
            "SMALL LARGE | SMALL LARGE HUGE",
            "kind: [String!] | kind: [String!]  more: Int",
            "age: Int | age: Int @deprecated(reason: \"Use `born`.\")" })
    void additionsAndDeprecationsBreakNobody(String before, String after) {
        String newer = OLDER.replace(before, after);
        assertThat(newer).isNotEqualTo(OLDER);
        assertThat(SchemaChanges.breaking(OLDER, newer)).isEmpty();
    }
}
