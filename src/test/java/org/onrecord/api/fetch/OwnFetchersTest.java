package org.onrecord.api.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who fetches what: an upgrade of the framework that no longer asked for our fetchers would only be slower. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class OwnFetchersTest {

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest(name = "{0}.{1}: {2}")
    @CsvSource({
            "Statement, text, PropertyFetcher",
            "Statement, saidOn, PropertyFetcher",
            "Statement, topics, PropertyFetcher",
            "StatementConnection, nodes, PropertyFetcher",
            "StatementEdge, score, PropertyFetcher",
            "TextRange, start, PropertyFetcher",
            "Statement, quotations, ResolverFetcher",
            "Statement, speaker, ResolverFetcher",
            "Quotation, evidence, ResolverFetcher",
            "Person, statements, QuarkusCompletionStageDataFetcher",
            "Person, roleOn, QuarkusCompletionStageDataFetcher",
            "Statement, history, BatchDataFetcher",
            "Query, statements, BlockingFetcher",
            "Mutation, importSource, BlockingFetcher" })
    void fieldsAreFetchedByTheCheapestThatCan(String type, String field, String fetcher) {
        var coordinates = FieldCoordinates.coordinates(type, field);
        assertThat(schema.getCodeRegistry().getDataFetcher(coordinates, schema.getObjectType(type).getField(field)).getClass()
                .getSimpleName()).isEqualTo(fetcher);
    }
}
