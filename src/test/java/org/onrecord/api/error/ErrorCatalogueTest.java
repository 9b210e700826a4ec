package org.onrecord.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.search.InvalidQuery;

/** The documentation has every code that clients may get, once, and no other. */
class ErrorCatalogueTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| ([^|]+) \\|$");

    @Test
    void theDocumentedCodesAreTheCodes() throws Exception {
        List<String> documented = ROW.matcher(Files.readString(Path.of("docs", "errors.md"))).results()
                .map(row -> row.group(1)).toList();
        TreeSet<String> codes = new TreeSet<>(
                Stream.concat(Arrays.stream(ErrorCode.values()), Arrays.stream(InvalidQuery.Code.values())).map(Enum::name)
                        .toList());
        assertThat(documented).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(documented)).isEqualTo(codes);
    }
}
