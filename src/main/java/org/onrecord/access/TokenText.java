package org.onrecord.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

import org.onrecord.record.Sha256;

/**
 * The text of a token: {@code onr_} and 256 random bits in base64url. With that much chance in it a plain SHA-256 is
 * enough to keep; a slow hash is for passwords. The prefix lets scanners find tokens that leaked.
 */
public final class TokenText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "onr_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private TokenText() {
    }

    /** A new token, unlike any other. */
    public static String random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether a text has the form of a token. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether a text means to be one of our tokens and none of somebody else's, well-formed or not. */
    static boolean isOurs(String text) {
        return text.startsWith(PREFIX);
    }

    /** What is kept of a token: its SHA-256, 64 hexadecimal digits in lower case. */
    public static String hash(String token) {
        return Sha256.hex(token);
    }
}
