package org.onrecord.search.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.In;
import org.onrecord.search.query.QueryNode.Mode;
import org.onrecord.search.query.QueryNode.Said;

/** Reads the values of the fields that are no names: dates, languages, speech modes. */
final class FieldValue {

    private static final String TO = "..";

    /** ISO 639-1; others of three letters (ISO 639-2 and -3) are taken as they are. */
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /** Made when first needed: reading the names takes longer than a search. */
    private static final class LanguageNames {

        /** English names, in lower case, of the languages that have a code of two letters. */
        static final Map<String, String> TAGS = names();
    }

    private FieldValue() {
    }

    /**
     * @param start UTF-16 offset, in the query, of what will be this condition
     * @param end UTF-16 offset after it
     * @param text the value as it was typed
     * @return empty where the field has no such value
     */
    static Optional<Condition> read(Field field, int start, int end, String text) {
        return switch (field) {
            case IN -> language(text).map(tag -> new In(start, end, tag));
            case MODE -> Arrays.stream(SpeechMode.values()).filter(mode -> mode.name().equalsIgnoreCase(text)).findFirst()
                    .map(mode -> new Mode(start, end, mode));
            case SAID -> said(start, end, text);
            default -> Optional.empty();
        };
    }

    /** What the values of a field look like, for who typed another. */
    static String form(Field field) {
        return switch (field) {
            case IN -> "a language, such as ru, zh-Hant or russian";
            case MODE -> "direct, partial or indirect";
            case SAID -> "a date (2025, 2025-02 or 2025-02-27) or two with .. between, the earlier first";
            default -> "a name";
        };
    }

    private static Optional<String> language(String text) {
        String named = LanguageNames.TAGS.get(text.toLowerCase(Locale.ROOT));
        if (named != null)
            return Optional.of(named);
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String language = locale.getLanguage();
            boolean known = language.length() == 3 || CODES.contains(language);
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : new TreeSet<>(CODES))
            names.putIfAbsent(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    Locale.forLanguageTag(code).toLanguageTag());
        return Map.copyOf(names);
    }

    private static Optional<Condition> said(int start, int end, String text) {
        int to = text.indexOf(TO);
        try {
            PartialDate first = bound(to < 0 ? text : text.substring(0, to));
            PartialDate last = to < 0 ? first : bound(text.substring(to + TO.length()));
            boolean reversed = first != null && last != null && last.last().isBefore(first.first());
            return first == null && last == null || reversed
                    ? Optional.empty()
                    : Optional.of(new Said(start, end, first, last));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PartialDate bound(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }
}
