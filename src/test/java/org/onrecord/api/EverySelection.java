package org.onrecord.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * All that can be selected of a schema without arguments that it must have, so that a test sees fields that did not exist
 * when it was written.
 */
final class EverySelection {

    private final GraphQLSchema schema;

    /** The types whose fields were selected. */
    private final Set<String> types = new TreeSet<>();

    EverySelection(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * Queries that together select every field of the nodes that each list at the root has, and every field of what stands
     * below them and below that.
     */
    List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (GraphQLFieldDefinition root : schema.getQueryType().getFields())
            if (isConnection(named(root)) && canBeAsked(root))
                for (String selection : ofEachField(nodes(named(root))))
                    queries.add("{ " + root.getName() + "(first: 2) { nodes { " + selection + " } } }");
        return queries;
    }

    /** Every field of a type, and every field of what stands below it and below that, one selection for each of the latter. */
    List<String> ofEachField(GraphQLType type) {
        List<String> selections = new ArrayList<>();
        selections.add(of(type, 0));
        for (GraphQLFieldDefinition field : ((GraphQLObjectType) type).getFields())
            if (canBeAsked(field) && !GraphQLTypeUtil.isLeaf(named(field)))
                selections.add(field(field, 1));
        return selections;
    }

    Set<String> types() {
        return types;
    }

    private String of(GraphQLType type, int depth) {
        if (type instanceof GraphQLUnionType union)
            return "__typename " + union.getTypes().stream()
                    .map(member -> "... on " + member.getName() + " { " + of(member, depth) + " }")
                    .collect(Collectors.joining(" "));
        if (type instanceof GraphQLInterfaceType)
            return "__typename";
        if (isConnection(type))
            return "nodes { " + of(nodes(type), depth) + " }";
        GraphQLObjectType object = (GraphQLObjectType) type;
        types.add(object.getName());
        return "__typename " + object.getFields().stream().filter(EverySelection::canBeAsked)
                .filter(field -> depth > 0 || GraphQLTypeUtil.isLeaf(named(field))).map(field -> field(field, depth - 1))
                .collect(Collectors.joining(" "));
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        if (GraphQLTypeUtil.isLeaf(named(field)))
            return field.getName();
        return field.getName() + (field.getArgument("first") == null ? "" : "(first: 2)") + " { " + of(named(field), depth)
                + " }";
    }

    private static boolean canBeAsked(GraphQLFieldDefinition field) {
        return field.getArguments().stream().noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
    }

    private static GraphQLType nodes(GraphQLType connection) {
        return named(((GraphQLObjectType) connection).getFieldDefinition("nodes"));
    }

    private static boolean isConnection(GraphQLType type) {
        return type instanceof GraphQLObjectType object && object.getName().endsWith("Connection");
    }

    private static GraphQLType named(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }
}
