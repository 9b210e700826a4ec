package org.onrecord.record;

import java.util.Optional;

/**
 * The public id of something in the record: a prefix for its kind and twenty characters that mean nothing outside.
 * Derived from where the thing came from, so that importing the same data again gives the same ids.
 *
 * @param kind what the id names
 * @param value the whole id as clients see it, such as {@code per_4q9zk2m7w1x8t3r6n5vb}
 */
public record RecordId(RecordKind kind, String value) {

    /** Digits and letters without i, l, o and u, which are misread (Crockford's base 32). */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    /** 20 characters are 100 bits: among a billion ids, a collision has a chance of 4 in 10 to the 13th. */
    private static final int LENGTH = 20;

    /**
     * The id of what {@code namespace} calls {@code key}.
     *
     * @param namespace who gave the key, such as the name of a data set or of a record file
     * @param key unique within its namespace and kind
     */
    public static RecordId derive(RecordKind kind, String namespace, String key) {
        byte[] hash = Sha256.of(kind.prefix() + '\n' + namespace + '\n' + key);
        StringBuilder id = new StringBuilder(kind.prefix()).append('_');
        int buffer = 0;
        int bits = 0;
        for (int i = 0; id.length() < kind.prefix().length() + 1 + LENGTH; i++) {
            buffer = (buffer << 8 | hash[i] & 0xff) & 0xffff;
            for (bits += 8; bits >= 5 && id.length() < kind.prefix().length() + 1 + LENGTH; bits -= 5)
                id.append(ALPHABET.charAt(buffer >> bits - 5 & 31));
        }
        return new RecordId(kind, id.toString());
    }

    /** Reads an id strictly: empty for anything that this service never gave out. */
    public static Optional<RecordId> parse(String text) {
        for (RecordKind kind : RecordKind.values())
            if (text.startsWith(kind.prefix() + '_') && isBody(text, kind.prefix().length() + 1))
                return Optional.of(new RecordId(kind, text));
        return Optional.empty();
    }

    private static boolean isBody(String text, int start) {
        return text.length() == start + LENGTH
                && text.chars().skip(start).allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
