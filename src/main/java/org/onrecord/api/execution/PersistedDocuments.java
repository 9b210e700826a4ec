package org.onrecord.api.execution;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.ErrorCode;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Finds the documents that requests name: those that the operator keeps ({@link TrustedDocuments}), and those that
 * clients showed before together with their hashes, as Apollo's automatic persisted queries do. The latter are kept in
 * memory as long as there is room; a client whose document is not found sends it again.
 */
@ApplicationScoped
class PersistedDocuments {

    /** UTF-16 units of all texts together. */
    private static final long KEPT = 4_000_000;

    /** The words that Apollo's clients look for. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    @Inject
    TrustedDocuments trusted;

    private final Cache<String, String> shown = Caffeine.newBuilder().maximumWeight(KEPT)
            .weigher((String hash, String document) -> document.length()).build();

    /**
     * The request with the document that it names, or that it brings.
     *
     * @throws RequestRefused if there is none of that name, it is not the one of that name, or it is not trusted where
     *         only trusted ones are executed
     */
    GraphQLRequest resolve(GraphQLRequest request) {
        Optional<DocumentName> name = DocumentName.of(request);
        if (request.document() == null)
            return request.withDocument(find(name.orElseThrow(PersistedDocuments::missing)));
        name.ifPresent(given -> checkName(given, request.document()));
        checkTrust(request.document());
        return request;
    }

    /** Keeps the document of a request that also gives its hash. To be called once it turned out to be valid. */
    void keep(GraphQLRequest request) {
        if (trusted.only())
            return;
        DocumentName.of(request).map(DocumentName::hash).ifPresent(hash -> shown.put(hash, request.document()));
    }

    /** Whether a document is one that the operator keeps. */
    boolean isTrusted(String document) {
        return trusted.isKept(document);
    }

    private String find(DocumentName name) {
        Optional<String> document = name.hash() == null ? trusted.byName(name.custom()) : byHash(name.hash());
        return document.orElseThrow(() -> notFound(name));
    }

    private Optional<String> byHash(String hash) {
        return trusted.byHash(hash).or(() -> Optional.ofNullable(shown.getIfPresent(hash)));
    }

    private static void checkName(DocumentName name, String document) {
        if (name.hash() == null)
            throw new RequestRefused(ErrorCode.BAD_REQUEST,
                    "A request has either query or documentId, unless that is its hash.");
        if (!name.hash().equals(DocumentHash.of(document)))
            throw new RequestRefused(ErrorCode.PERSISTED_QUERY_HASH_MISMATCH,
                    "The hash is not that of the document: it is the SHA-256 of its UTF-8, in lower case.");
    }

    private void checkTrust(String document) {
        if (trusted.only() && trusted.byHash(DocumentHash.of(document)).isEmpty())
            throw new RequestRefused(ErrorCode.DOCUMENT_NOT_TRUSTED,
                    "This service executes only documents that its operator keeps.");
    }

    private static RequestRefused notFound(DocumentName name) {
        return new RequestRefused(ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                name.automatic() ? NOT_FOUND : "No document of that name is kept. Send the document itself as query.");
    }

    private static RequestRefused missing() {
        return new RequestRefused(ErrorCode.BAD_REQUEST, "query: a GraphQL document is needed, as a string.");
    }
}
