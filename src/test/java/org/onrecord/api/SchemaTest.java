package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;

import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * The schema that the service shows is the one that the documentation has. After a deliberate change, refresh it:
 * {@code mvn test -Dtest=SchemaTest -Donrecord.schema.refresh=true}, and look at the difference before committing it.
 */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class SchemaTest {

    private static final Path DOCUMENTED = Path.of("docs", "schema.graphql");

    @Inject
    GraphQLSchema schema;

    @Test
    void theDocumentedSchemaIsTheRunningOne() throws Exception {
        String running = given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("onrecord.schema.refresh"))
            Files.writeString(DOCUMENTED, running);
        assertThat(Files.readString(DOCUMENTED)).isEqualTo(running);
    }

    @Test
    void everythingHasADescription() {
        List<String> without = new ArrayList<>();
        int described = 0;
        for (Element element : elements())
            if (element.described.getDescription() == null || element.described.getDescription().isBlank())
                without.add(element.coordinate);
            else
                described++;
        assertThat(without).isEmpty();
        assertThat(described).isGreaterThan(500);
    }

    @Test
    void everyScalarOfOursNamesItsSpecification() {
        JsonPath answer = Graph.ask("{ __schema { types { name kind specifiedByURL } } }").setRootPath("data.__schema.types");
        List<Map<String, String>> scalars = answer.getList("findAll { it.kind == 'SCALAR' }");
        assertThat(scalars).extracting(scalar -> scalar.get("name")).contains("PartialDate", "DateTime", "URL", "LanguageTag");
        assertThat(scalars).allSatisfy(scalar -> {
            if (!List.of("String", "Int", "Float", "Boolean", "ID").contains(scalar.get("name")))
                assertThat(scalar.get("specifiedByURL")).as(scalar.get("name")).startsWith("https://");
        });
    }

    @Test
    void onlyDirectivesThatWorkAreAdvertised() {
        assertThat(Graph.ask(IntrospectionQuery.INTROSPECTION_QUERY).getList("data.__schema.directives.name"))
                .containsExactlyInAnyOrder("include", "skip", "deprecated", "specifiedBy", "oneOf");
    }

    private record Element(String coordinate, GraphQLNamedSchemaElement described) {
    }

    /** Types, fields, arguments, input fields and enum values, but for those that the specification defines. */
    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__"))
                continue;
            elements.add(new Element(type.getName(), type));
            if (type instanceof GraphQLFieldsContainer container)
                container.getFieldDefinitions().forEach(field -> {
                    String coordinate = type.getName() + "." + field.getName();
                    elements.add(new Element(coordinate, field));
                    for (GraphQLArgument argument : field.getArguments())
                        elements.add(new Element(coordinate + "(" + argument.getName() + ":)", argument));
                });
            if (type instanceof GraphQLInputObjectType input)
                input.getFieldDefinitions()
                        .forEach(field -> elements.add(new Element(type.getName() + "." + field.getName(), field)));
            if (type instanceof GraphQLEnumType values)
                values.getValues().forEach(value -> elements.add(new Element(type.getName() + "." + value.getName(), value)));
        }
        return elements;
    }
}
