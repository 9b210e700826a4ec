package org.onrecord.api.limit;

import java.util.List;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.OperationRefused;
import org.onrecord.api.schema.PublishedSchema;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Refuses directives that the engine knows and this service does not, as validation refuses any other unknown one. */
final class UnsupportedDirectives extends NodeVisitorStub {

    private UnsupportedDirectives() {
    }

    /** @throws OperationRefused if the document has one */
    static void check(Document document) {
        new NodeTraverser().preOrder(new UnsupportedDirectives(), document);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        if (PublishedSchema.hasDirective(directive.getName()))
            return TraversalControl.CONTINUE;
        throw new OperationRefused(ErrorCode.GRAPHQL_VALIDATION_FAILED, "Unknown directive '" + directive.getName() + "'.",
                List.of(directive.getSourceLocation()));
    }
}
