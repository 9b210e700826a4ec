package org.onrecord.api.scalar;

import java.util.Map;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;

/**
 * GraphQL's own numbers, coerced as the specification says. The framework's take texts and numbers of any size for them,
 * and fail only where a value is used, as if it were a fault of the service.
 */
public final class SpecifiedScalars {

    private static final Map<String, GraphQLScalarType> SPECIFIED = Map.of(Scalars.GraphQLInt.getName(), Scalars.GraphQLInt,
            Scalars.GraphQLFloat.getName(), Scalars.GraphQLFloat);

    private SpecifiedScalars() {
    }

    /** Puts them in place of the framework's. To be called before it makes the schema. */
    public static void install() {
        Map<String, GraphQLScalarType> ofFramework = GraphQLScalarTypes.getScalarMap();
        ofFramework.replaceAll((type, scalar) -> SPECIFIED.getOrDefault(scalar.getName(), scalar));
        SPECIFIED.forEach((name, scalar) -> GraphQLScalarTypes.registerCustomScalar(name, name, scalar));
    }
}
