package org.onrecord.api.schema;

import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** What a new schema no longer gives to clients that were written for an older one. */
final class SchemaChanges {

    private SchemaChanges() {
    }

    /** The changes that break such clients, each beginning with what it is about: {@code Type.field: why}. */
    static List<String> breaking(String older, String newer) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(schema(older), schema(newer)), reporter);
        return reporter.getEvents().stream().filter(event -> event.getLevel() == DiffLevel.BREAKING)
                .map(SchemaChanges::described).distinct().toList();
    }

    private static String described(DiffEvent event) {
        String field = event.getFieldName() == null ? "" : "." + event.getFieldName();
        return event.getTypeName() + field + ": " + event.getReasonMsg();
    }

    private static GraphQLSchema schema(String document) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(document));
    }
}
