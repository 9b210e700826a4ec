package org.onrecord.api.execution;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.onrecord.api.error.ErrorCode;

/**
 * How a request names a document that is kept.
 *
 * @param hash of the document's text; null where it is named otherwise
 * @param custom the name that the operator's files give it; null where it is named by its hash
 * @param automatic whether the request speaks as Apollo's automatic persisted queries do
 */
record DocumentName(String hash, String custom, boolean automatic) {

    /** What Apollo's automatic persisted queries say in a request's extensions. */
    static final String PERSISTED_QUERY = "persistedQuery";

    private static final String SHA256 = "sha256:";

    /** The characters of a document identifier: the unreserved ones of a URL. */
    private static final Pattern CUSTOM = Pattern.compile("(x-[A-Za-z0-9._~-]+:)?[A-Za-z0-9._~-]+");

    /**
     * Reads the name from a request; empty where it has none.
     *
     * @throws RequestRefused if what it has is no name, or two that differ
     */
    static Optional<DocumentName> of(GraphQLRequest request) {
        Optional<DocumentName> identifier = Optional.ofNullable(request.documentId()).map(DocumentName::ofIdentifier);
        Optional<DocumentName> automatic = Optional.ofNullable(request.extensions().get(PERSISTED_QUERY))
                .map(DocumentName::ofExtension);
        if (identifier.isPresent() && automatic.isPresent() && !identifier.get().isSameAs(automatic.get()))
            throw refused("documentId and extensions.persistedQuery name different documents.");
        return automatic.or(() -> identifier);
    }

    private static DocumentName ofIdentifier(String identifier) {
        if (identifier.startsWith(SHA256))
            return new DocumentName(hash(identifier.substring(SHA256.length()), "documentId"), null, false);
        if (!CUSTOM.matcher(identifier).matches())
            throw refused("documentId: it is sha256: and 64 hexadecimal digits in lower case, or a name of the letters,"
                    + " digits, -, ., _ and ~.");
        return new DocumentName(null, identifier, false);
    }

    private static DocumentName ofExtension(Object extension) {
        if (!(extension instanceof Map<?, ?> parts))
            throw refused("extensions.persistedQuery: it is an object.");
        if (!(parts.get("version") instanceof Number version) || version.doubleValue() != 1)
            throw refused("extensions.persistedQuery.version: only version 1 is known.");
        if (!(parts.get("sha256Hash") instanceof String hash))
            throw refused("extensions.persistedQuery.sha256Hash: it is a string.");
        return new DocumentName(hash(hash, "extensions.persistedQuery.sha256Hash"), null, true);
    }

    private static String hash(String text, String whose) {
        if (DocumentHash.isWellFormed(text))
            return text;
        throw refused(whose + ": a SHA-256 is 64 hexadecimal digits in lower case.");
    }

    private boolean isSameAs(DocumentName other) {
        return hash != null && hash.equals(other.hash);
    }

    private static RequestRefused refused(String message) {
        return new RequestRefused(ErrorCode.BAD_REQUEST, message);
    }
}
