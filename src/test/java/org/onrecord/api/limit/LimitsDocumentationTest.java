package org.onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.api.error.ErrorCode;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.smallrye.config.WithDefault;

/** {@code docs/limits.md} says what the code does: the same settings with the same defaults, the same costs. */
class LimitsDocumentationTest {

    private static final String DOCUMENTATION = read("limits.md");

    private static final Pattern SETTING = Pattern
            .compile("(?m)^\\| `onrecord\\.limits\\.([a-z-]+)` \\| (\\S+) \\| `([A-Z_]+)` \\|");

    private static final Pattern COST = Pattern
            .compile("(?m)^\\| `((?:__)?[A-Z][A-Za-z.]*)` \\| (\\d*) ?\\| (?:`?(\\w+)`?)? ?\\| (\\d*) ?\\|$");

    private static String read(String name) {
        try {
            return Files.readString(Path.of("docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSettingsAndTheirDefaultsAreDocumented() {
        Map<String, String> documented = SETTING.matcher(DOCUMENTATION).results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> a + "," + b, TreeMap::new));
        Map<String, String> settings = Arrays.stream(Limits.class.getMethods()).collect(Collectors
                .toMap(LimitsDocumentationTest::name, method -> method.getAnnotation(WithDefault.class).value(), (a, b) -> a,
                        TreeMap::new));
        assertThat(documented).isEqualTo(settings);
    }

    /** Each has a code of its own. */
    @Test
    void theirCodesAreCodes() {
        List<String> codes = SETTING.matcher(DOCUMENTATION).results().map(row -> row.group(3)).toList();
        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> assertThat(ErrorCode.valueOf(code)).isNotNull());
    }

    private static String name(Method setting) {
        return setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void theCostsAreDocumented() {
        Map<String, FieldCosts.Cost> documented = COST.matcher(DOCUMENTATION).results().collect(Collectors.toMap(
                row -> row.group(1), row -> cost(row.group(2), row.group(3) == null ? "" : row.group(3), row.group(4))));
        assertThat(documented).isEqualTo(FieldCosts.read().all());
    }

    private static FieldCosts.Cost cost(String cost, String rows, String searched) {
        boolean number = rows.isEmpty() || Character.isDigit(rows.charAt(0));
        return new FieldCosts.Cost(number(cost, 0), number ? number(rows, FieldCosts.ROWS) : FieldCosts.ROWS,
                number ? null : rows, number(searched, 0));
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** A field that was renamed would cost nothing from then on. */
    @Test
    void whatTheTableNamesIsInTheSchema() {
        GraphQLSchema schema = UnExecutableSchemaGenerator
                .makeUnExecutableSchema(new SchemaParser().parse(read("schema.graphql")));
        List<String> unknown = new ArrayList<>();
        FieldCosts.read().all().forEach((coordinate, cost) -> {
            String[] parts = coordinate.split("\\.");
            GraphQLFieldsContainer type = (GraphQLFieldsContainer) schema.getType(parts[0]);
            if (type == null || parts.length == 2 && type.getFieldDefinition(parts[1]) == null)
                unknown.add(coordinate);
            else if (cost.rowsOf() != null && type.getFieldDefinition(parts[1]).getArgument(cost.rowsOf()) == null)
                unknown.add(coordinate + "(" + cost.rowsOf() + ":)");
        });
        assertThat(unknown).isEmpty();
    }
}
