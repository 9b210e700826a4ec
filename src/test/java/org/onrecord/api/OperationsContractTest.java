package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The operations of the documentation answer as they stand, and the explorer offers them all. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class OperationsContractTest extends CuratedTestCase {

    private static final Path OPERATIONS = Path.of("docs", "operations");

    @ParameterizedTest
    @MethodSource("operations")
    void answer(Path operation) throws IOException {
        JsonPath answer = Graph.send(token, Files.readString(operation), Map.of());
        assertThat(answer.<Object> get("errors")).isNull();
        assertThat(answer.getMap("data")).isNotEmpty();
    }

    @Test
    void areAllInTheExplorer() {
        String explorer = given().get("/graphiql/explorer.js").then().statusCode(200).extract().asString();
        for (Path operation : operations().toList()) {
            String file = operation.getFileName().toString();
            assertThat(explorer).contains("'" + file.replace(".graphql", "") + "'");
            given().get("/graphiql/operations/" + file).then().statusCode(200);
        }
    }

    @Test
    void theExplorerFindsWhatItIsMadeOf() {
        String page = given().get("/graphiql/").then().statusCode(200).extract().asString();
        List<String> parts = List.of("graphiql.min.js", "graphiql.min.css", "react.production.min.js",
                "react-dom.production.min.js");
        for (String part : parts) {
            assertThat(page).contains("/q/graphql-ui/" + part);
            given().get("/q/graphql-ui/" + part).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/graphiql" })
    void theBareAddressLeadsToTheExplorer(String path) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", "/graphiql/");
    }

    static Stream<Path> operations() {
        try (Stream<Path> files = Files.list(OPERATIONS)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
