package org.onrecord.api.execution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.OperationRefused;
import org.onrecord.api.limit.DocumentReader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/** Parses and validates documents, once for each that is asked again. */
@ApplicationScoped
class ParsedDocuments {

    /** Messages are English wherever the service runs. */
    static final Locale LANGUAGE = Locale.ENGLISH;

    /**
     * UTF-16 units of all remembered documents together: some hundreds as front ends have them. A parsed document takes
     * up to about a hundred times the memory of its text.
     */
    private static final long REMEMBERED = 1_000_000;

    @Inject
    DocumentReader reader;

    @Inject
    GraphQLSchema schema;

    private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((String document, PreparsedDocumentEntry parsed) -> document.length()).build();

    /** A document that was valid before; empty if it was never asked or is forgotten. */
    Optional<PreparsedDocumentEntry> remembered(String document) {
        return Optional.ofNullable(valid.getIfPresent(document));
    }

    /**
     * Parses and validates a document that does not ask for too much, which takes time that grows with it: not for an event
     * loop.
     */
    PreparsedDocumentEntry read(String document) {
        try {
            Document parsed = reader.read(document);
            List<? extends GraphQLError> errors = ParseAndValidate.validate(schema, parsed, LANGUAGE);
            if (!errors.isEmpty())
                return new PreparsedDocumentEntry(parsed, errors);
            PreparsedDocumentEntry entry = new PreparsedDocumentEntry(parsed);
            valid.put(document, entry);
            return entry;
        } catch (OperationRefused e) {
            return new PreparsedDocumentEntry(e);
        }
    }

    /** The operation that a request means; empty if its document is wrong or it does not say which. */
    static Optional<OperationDefinition> operation(PreparsedDocumentEntry entry, String operationName) {
        if (entry.hasErrors())
            return Optional.empty();
        try {
            return Optional.of(NodeUtil.getOperation(entry.getDocument(), operationName).operationDefinition);
        } catch (UnknownOperationException e) {
            return Optional.empty();
        }
    }
}
