package org.onrecord.api.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.onrecord.access.GraphQLPath;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves the schema as a document, in the schema definition language. */
@ApplicationScoped
public class SchemaDocument {

    /** Before the framework's own handler, which prints directives that are not supported. */
    private static final int BEFORE_FRAMEWORK = -1;

    private static final SchemaPrinter.Options COMPLETE = SchemaPrinter.Options.defaultOptions().includeScalarTypes(true)
            .includeDirectives(true).includeDirectiveDefinition(PublishedSchema::hasDirective).useAstDefinitions(false);

    @Inject
    GraphQLSchema schema;

    private String printed;

    void install(@Observes Router router) {
        router.get(GraphQLPath.PATH + "/schema.graphql").order(BEFORE_FRAMEWORK).handler(this::serve);
    }

    private void serve(RoutingContext request) {
        request.response().putHeader("Content-Type", "text/plain; charset=UTF-8").end(text());
    }

    /** The schema in the schema definition language, with its descriptions. */
    public synchronized String text() {
        if (printed == null)
            printed = new SchemaPrinter(COMPLETE).print(schema);
        return printed;
    }
}
