package org.onrecord.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of the ranges of an {@code Accept} header, or the type of a {@code Content-Type} header.
 *
 * @param name such as {@code application/json}, <code>application/*</code> or <code>*&#47;*</code>, in lower case
 * @param charset in lower case; null where none is named
 * @param quality its weight, 0 to 1; 0 means that it is not acceptable
 */
record MediaRange(String name, String charset, double quality) {

    private static final String UTF_8 = "utf-8";

    /** Reads the ranges of a header; what cannot be read matches nothing. */
    static List<MediaRange> readAll(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String part : header.split(","))
            if (!part.isBlank())
                ranges.add(read(part));
        return ranges;
    }

    static MediaRange read(String text) {
        String[] parts = text.split(";", -1);
        String charset = null;
        double quality = 1;
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].split("=", 2);
            String name = parameter[0].strip().toLowerCase(Locale.ROOT);
            String value = parameter.length == 2 ? unquoted(parameter[1].strip()) : "";
            if (name.equals("charset"))
                charset = value.toLowerCase(Locale.ROOT);
            if (name.equals("q"))
                quality = quality(value);
        }
        return new MediaRange(parts[0].strip().toLowerCase(Locale.ROOT), charset, quality);
    }

    /** Whether it is a type in UTF-8, and no other text encoding is asked for. */
    boolean isUtf8() {
        return charset == null || charset.equals(UTF_8);
    }

    boolean matches(MediaType type) {
        String main = type.mediaName().substring(0, type.mediaName().indexOf('/'));
        return isUtf8() && (name.equals(type.mediaName()) || name.equals(main + "/*") || name.equals("*/*"));
    }

    /** How closely a range names what it matches: the closest decides (RFC 9110, 12.5.1). */
    int precision() {
        if (name.equals("*/*"))
            return 0;
        return name.endsWith("/*") ? 1 : 2;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static double quality(String value) {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(value)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
