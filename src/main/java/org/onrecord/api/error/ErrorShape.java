package org.onrecord.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.MissingRootTypeException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;

/** Gives every error of an answer its code, and leaves nothing in it that tells of the inside. */
public final class ErrorShape {

    /** What the engine says where variables do not fit; its words give values and names of Java classes. */
    private static final List<Class<?>> OF_VARIABLES = List.of(CoercingParseValueException.class,
            CoercingParseLiteralException.class, NonNullableValueCoercedAsNullException.class,
            InputMapDefinesTooManyFieldsException.class, OneOfNullValueException.class, OneOfTooManyKeysException.class);

    private ErrorShape() {
    }

    /** An error of the whole request. */
    public static GraphQLError error(ErrorCode code, String message) {
        return error(code, message, Map.of());
    }

    /** @param details what programs find in {@code extensions}, beside the code */
    public static GraphQLError error(ErrorCode code, String message, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return new CodedError(message, null, null, extensions);
    }

    /** The answer to a request on which the service itself failed. */
    public static ExecutionResult fault(Throwable fault) {
        return ExecutionResult.newExecutionResult().addError(Faults.logged(fault, null, null)).build();
    }

    /** Whether an answer has nothing of what was asked for, because something that the service stands on is away. */
    public static boolean isUnavailable(ExecutionResult answer) {
        return answer.getErrors().stream().anyMatch(ErrorShape::isOutage) && hasNothing(answer);
    }

    private static boolean hasNothing(ExecutionResult answer) {
        return !(answer.getData() instanceof Map<?, ?> data) || data.values().stream().allMatch(Objects::isNull);
    }

    private static boolean isOutage(GraphQLError error) {
        Object code = error.getExtensions() == null ? null : error.getExtensions().get("code");
        return ErrorCode.DATABASE_UNAVAILABLE.name().equals(code) || ErrorCode.SEARCH_UNAVAILABLE.name().equals(code);
    }

    /** The same answer with a code on each error: those of the GraphQL engine bring none. */
    public static ExecutionResult coded(ExecutionResult result) {
        return coded(result, null);
    }

    /** @param misfit the variable that does not fit, or null */
    static ExecutionResult coded(ExecutionResult result, VariableMisfit misfit) {
        if (result.getErrors().isEmpty())
            return result;
        Optional<GraphQLError> timeout = result.getErrors().stream().filter(ErrorShape::isTimeout).findFirst();
        if (timeout.isPresent())
            return ExecutionResultImpl.newExecutionResult().data(null).addError(coded(timeout.get(), null)).build();
        return result.transform(
                changed -> changed.errors(result.getErrors().stream().map(error -> coded(error, misfit)).toList()));
    }

    private static boolean isTimeout(GraphQLError error) {
        return error.getExtensions() != null && ErrorCode.TIMEOUT.name().equals(error.getExtensions().get("code"));
    }

    private static GraphQLError coded(GraphQLError error, VariableMisfit misfit) {
        if (error instanceof CodedError)
            return error;
        if (error.getExtensions() != null && error.getExtensions().containsKey("code"))
            return new CodedError(error.getMessage(), error.getLocations(), error.getPath(), error.getExtensions());
        if (error instanceof ValidationError invalid)
            return ValidationMessages.reworded(invalid);
        if (OF_VARIABLES.contains(error.getClass()))
            return ofVariable(error, misfit);
        if (error instanceof InvalidSyntaxError)
            return CodedError.of(ErrorCode.GRAPHQL_PARSE_FAILED, "The document is no GraphQL.", error);
        if (error instanceof UnknownOperationException || error instanceof MissingRootTypeException)
            return CodedError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, error.getMessage(), error);
        if (error instanceof BadFaithIntrospectionError)
            return CodedError.of(ErrorCode.INTROSPECTION_TOO_DEEP, "What is asked of the schema goes round in circles: a"
                    + " document may ask once for types, and once for the fields, input fields, interfaces and possible types"
                    + " of types.", error);
        return Faults.logged(fault(error), error.getLocations(), error.getPath());
    }

    private static CodedError ofVariable(GraphQLError error, VariableMisfit misfit) {
        if (misfit == null)
            return CodedError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, "A variable does not fit its type.", error);
        return new CodedError(misfit.message(), error.getLocations(), null,
                Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name(), "argument", misfit.path()));
    }

    private static Throwable fault(GraphQLError error) {
        return error instanceof Throwable fault ? fault : new IllegalStateException(error.toString());
    }
}
