package org.onrecord.text.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

/** The language of a passage of which nobody said it. */
public final class TextLanguage {

    private TextLanguage() {
    }

    /**
     * The language of the document around it, if that is written in the letters of the passage: a quotation in an English
     * article is English, whatever its words look like. Otherwise what the letters and the words show.
     *
     * @param around the BCP 47 tag of that language, or null
     * @return a BCP 47 tag; null where the passage is too short, or too much like several languages, to tell
     */
    public static String of(String passage, String around) {
        UnicodeScript script = Scripts.of(passage);
        if (script == null)
            return around;
        if (around != null && Scripts.mayWrite(script, Locale.forLanguageTag(around)))
            return around;
        List<String> written = Scripts.languages(script);
        return written.size() == 1 ? written.get(0) : LanguageModel.among(written, passage);
    }

    /**
     * The language of a document: by its frequent words where they are clear, else as of a passage.
     *
     * @param sample its beginning, or all of it
     * @return a BCP 47 tag; null where that cannot be told
     */
    public static String ofDocument(String sample) {
        String frequent = FrequentWords.language(sample);
        return frequent != null ? frequent : of(sample, null);
    }
}
