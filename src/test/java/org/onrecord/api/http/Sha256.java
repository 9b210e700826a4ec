package org.onrecord.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that clients send. */
final class Sha256 {

    private Sha256() {
    }

    static String of(String document) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The extension of Apollo's automatic persisted queries. */
    static String extension(String document) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + of(document) + "\"}}";
    }
}
