package org.onrecord.api.error;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/**
 * Says again what the engine says of documents that do not fit the schema: with the path of an argument, without its value,
 * which the engine prints as its own classes write it.
 */
final class ValidationMessages {

    /** A name may be as long as somebody likes. */
    private static final int LONGEST = 300;

    /** Which rule found it, and where: the error has both. */
    private static final Pattern RULE = Pattern.compile("^Validation [Ee]rror ?\\([^)]*\\) ?: ?");

    private static final Pattern ARGUMENT = Pattern.compile("^argument '([^']+)' with value '", Pattern.DOTALL);

    private static final Pattern TYPE = Pattern.compile("' is not a valid '(\\w+)'");

    private static final Pattern MISSING = Pattern.compile("' is missing required fields '\\[([\\w, ]+)]'$");

    private static final Pattern UNKNOWN = Pattern.compile("' contains a field not in '(\\w+)': '(\\w+)'$");

    private static final Pattern DEFAULT = Pattern.compile("for type '([^']+)'$");

    private ValidationMessages() {
    }

    static CodedError reworded(ValidationError error) {
        String said = RULE.matcher(error.getMessage()).replaceFirst("");
        Matcher argument = ARGUMENT.matcher(said);
        if (argument.find())
            return ofArgument(error, argument.group(1), said.substring(argument.end()));
        if (error.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg)
            return CodedError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED,
                    "A default value does not fit the type of its variable" + group(DEFAULT, said, ", ") + ".", error);
        return CodedError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, cut(said) + (said.endsWith(".") ? "" : "."), error);
    }

    private static CodedError ofArgument(ValidationError error, String path, String rest) {
        return new CodedError(path + wrong(rest), error.getLocations(), null,
                Map.of("code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name(), "argument", path));
    }

    private static String wrong(String rest) {
        Matcher missing = MISSING.matcher(rest);
        if (missing.find())
            return " needs " + missing.group(1) + ".";
        Matcher unknown = UNKNOWN.matcher(rest);
        if (unknown.find())
            return " has " + cut(unknown.group(2)) + ", which " + unknown.group(1) + " has not.";
        if (rest.endsWith("' must not be null"))
            return " must not be null.";
        if (rest.endsWith("' must be an object type"))
            return " must be an object.";
        // The value may have the same words; then nothing tells which of them are the engine's.
        Set<String> types = TYPE.matcher(rest).results().map(found -> found.group(1)).collect(Collectors.toSet());
        return " is no valid " + (types.size() == 1 ? cut(types.iterator().next()) : "value") + ".";
    }

    private static String group(Pattern pattern, String text, String before) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? before + cut(matcher.group(1)) : "";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
