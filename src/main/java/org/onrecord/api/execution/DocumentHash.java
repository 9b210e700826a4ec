package org.onrecord.api.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name that a document has by its text alone: the SHA-256 of its UTF-8, 64 hexadecimal digits in lower case. The
 * appendix on persisted documents of GraphQL over HTTP and Apollo's automatic persisted queries agree in it.
 */
final class DocumentHash {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private DocumentHash() {
    }

    static String of(String document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static boolean isWellFormed(String hash) {
        return FORM.matcher(hash).matches();
    }
}
