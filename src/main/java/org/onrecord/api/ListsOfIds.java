package org.onrecord.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;

/**
 * Mends what the framework makes of an argument that is a list of ids: it takes the list itself for the scalar, and then
 * cannot read it.
 */
@ApplicationScoped
public class ListsOfIds {

    private static final String ID = "ID";

    /** Called by the framework for each operation, before it makes the part of the engine that reads its arguments. */
    void mend(@Observes Operation operation) {
        for (Argument argument : operation.getArguments())
            if (argument.hasWrapper() && argument.getReference() != null && ID.equals(argument.getReference().getName()))
                argument.setReference(Scalars.getIDScalar(String.class.getName()));
    }
}
