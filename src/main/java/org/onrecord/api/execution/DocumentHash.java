package org.onrecord.api.execution;

import java.util.regex.Pattern;

import org.onrecord.record.Sha256;

/**
 * The name that a document has by its text alone: the SHA-256 of its UTF-8, 64 hexadecimal digits in lower case. The
 * appendix on persisted documents of GraphQL over HTTP and Apollo's automatic persisted queries agree in it.
 */
final class DocumentHash {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private DocumentHash() {
    }

    static String of(String document) {
        return Sha256.hex(document);
    }

    static boolean isWellFormed(String hash) {
        return FORM.matcher(hash).matches();
    }
}
