package org.onrecord.api.error;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NodeUtil;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * The first value in the variables of a request that does not fit its type.
 *
 * @param path of the value, such as {@code $quotes[3].text}
 * @param message what would fit
 */
record VariableMisfit(String path, String message) {

    /** Null where all fit. */
    static VariableMisfit find(GraphQLSchema schema, Document document, String operation, Map<String, Object> variables) {
        for (VariableDefinition variable : definitions(document, operation)) {
            GraphQLType type = type(schema, variable.getType());
            boolean given = variables.containsKey(variable.getName()) || variable.getDefaultValue() == null;
            VariableMisfit misfit = given ? misfit("$" + variable.getName(), type, variables.get(variable.getName())) : null;
            if (misfit != null)
                return misfit;
        }
        return null;
    }

    private static List<VariableDefinition> definitions(Document document, String operation) {
        try {
            return NodeUtil.getOperation(document, operation).operationDefinition.getVariableDefinitions();
        } catch (UnknownOperationException e) {
            return List.of();
        }
    }

    private static GraphQLType type(GraphQLSchema schema, Type<?> type) {
        if (type instanceof NonNullType nonNull)
            return GraphQLNonNull.nonNull(type(schema, nonNull.getType()));
        return type instanceof ListType list ? GraphQLList.list(type(schema, list.getType()))
                : schema.getType(((TypeName) type).getName());
    }

    private static VariableMisfit misfit(String path, GraphQLType type, Object value) {
        if (value == null)
            return type instanceof GraphQLNonNull ? new VariableMisfit(path, path + " must not be null.") : null;
        GraphQLType needed = GraphQLTypeUtil.unwrapNonNull(type);
        if (needed instanceof GraphQLList list)
            return value instanceof List<?> values ? inList(path, list.getWrappedType(), values)
                    : misfit(path, list.getWrappedType(), value);
        if (needed instanceof GraphQLInputObjectType object)
            return value instanceof Map<?, ?> fields ? inObject(path, object, fields)
                    : new VariableMisfit(path, path + " must be an object.");
        return fits(needed, value) ? null
                : new VariableMisfit(path, path + " is no valid " + GraphQLTypeUtil.simplePrint(needed) + ".");
    }

    private static VariableMisfit inList(String path, GraphQLType type, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            VariableMisfit misfit = misfit(path + "[" + i + "]", type, values.get(i));
            if (misfit != null)
                return misfit;
        }
        return null;
    }

    private static VariableMisfit inObject(String path, GraphQLInputObjectType type, Map<?, ?> values) {
        for (Object name : values.keySet())
            if (type.getFieldDefinition(name.toString()) == null)
                return new VariableMisfit(path, path + " has a field that " + type.getName() + " has not.");
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (!values.containsKey(field.getName()) && field.hasSetDefaultValue())
                continue;
            VariableMisfit misfit = misfit(path + "." + field.getName(), field.getType(), values.get(field.getName()));
            if (misfit != null)
                return misfit;
        }
        return null;
    }

    private static boolean fits(GraphQLType type, Object value) {
        try {
            if (type instanceof GraphQLScalarType scalar)
                scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            if (type instanceof GraphQLEnumType values)
                values.parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }
}
