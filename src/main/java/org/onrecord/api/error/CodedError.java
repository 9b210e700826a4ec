package org.onrecord.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

/**
 * An error as clients get it: nothing in it but what is written here.
 *
 * @param locations in the document; null where there are none
 * @param path in the answer; null where it is of the whole
 * @param extensions with the code
 */
record CodedError(String message, List<SourceLocation> locations, List<Object> path, Map<String, Object> extensions)
        implements
            GraphQLError {

    static CodedError of(ErrorCode code, String message, GraphQLError place) {
        return new CodedError(message, place.getLocations(), place.getPath(), Map.of("code", code.name()));
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    /** What the engine would tell of it, had it not its own form below. */
    @Override
    public ErrorType getErrorType() {
        return ErrorType.DataFetchingException;
    }

    /** Without the engine's classification of errors, which tells of the inside. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (locations != null && !locations.isEmpty())
            error.put("locations", locations.stream()
                    .map(location -> Map.of("line", location.getLine(), "column", location.getColumn())).toList());
        if (path != null)
            error.put("path", path);
        error.put("extensions", extensions);
        return error;
    }
}
