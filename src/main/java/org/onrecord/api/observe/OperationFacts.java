package org.onrecord.api.observe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import graphql.language.Field;
import graphql.language.OperationDefinition;

/**
 * What is told of an operation: never the values of its variables, nor the text of its document.
 *
 * @param type query, mutation or subscription; none where the document has no such operation
 * @param name as the document has it; empty where it has none
 * @param known whether somebody known wrote the document: the operator keeps it, or a token was shown
 * @param rootFields the fields of the root type that it asks for, by their names, each once; none of those in fragments
 * @param documentHash gives the SHA-256 of the document, 64 hexadecimal digits
 */
public record OperationFacts(String type, Optional<String> name, boolean known, List<String> rootFields,
        Supplier<String> documentHash) {

    /** What a document tells of the operation that was asked for, if it has it. */
    public static OperationFacts of(Optional<OperationDefinition> operation, boolean known, Supplier<String> documentHash) {
        return operation.map(found -> of(found, known, documentHash))
                .orElseGet(() -> new OperationFacts("none", Optional.empty(), known, List.of(), documentHash));
    }

    private static OperationFacts of(OperationDefinition operation, boolean known, Supplier<String> documentHash) {
        List<String> fields = operation.getSelectionSet().getSelectionsOfType(Field.class).stream().map(Field::getName)
                .distinct().toList();
        return new OperationFacts(operation.getOperation().name().toLowerCase(Locale.ROOT),
                Optional.ofNullable(operation.getName()), known, fields, documentHash);
    }
}
