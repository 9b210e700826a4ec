package org.onrecord.search.analysis;

/** The names of the analyzers. {@link LuceneAnalyzers} and {@link ClusterAnalyzers} define each of them alike. */
public final class Analyzers {

    /** Words as written, apart from case, accents and typographic marks: for phrases in quotation marks and prefixes. */
    public static final String VERBATIM = "verbatim";

    /** English words brought to their stems; nothing is left out. */
    public static final String ENGLISH = "stemmed_english";

    /** Russian words brought to their stems; nothing is left out. */
    public static final String RUSSIAN = "stemmed_russian";

    /** Words of any other language: as verbatim, without a possessive 's. */
    public static final String NEUTRAL = "neutral";

    /** Names of people, bodies, meetings and sources. */
    public static final String NAME = "name";

    /**
     * Keys that this service has made of a text already, with white space between: nothing is left for an analyzer to do, so
     * that what the stores cannot do, or not alike, is the same on both.
     */
    public static final String KEYS = "keys";

    /** Positions between two values of one field, so that no phrase goes from one into the next. Elasticsearch's default. */
    public static final int GAP = 100;

    private Analyzers() {
    }

    /**
     * The analyzer for plain words of a text in this language; a text of unknown language is taken for English.
     *
     * @param tag a BCP 47 tag, or null
     */
    public static String forLanguage(String tag) {
        if (tag == null || isIn("en", tag))
            return ENGLISH;
        return isIn("ru", tag) ? RUSSIAN : NEUTRAL;
    }

    private static boolean isIn(String language, String tag) {
        return tag.equalsIgnoreCase(language) || tag.regionMatches(true, 0, language + '-', 0, language.length() + 1);
    }
}
