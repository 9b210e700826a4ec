package org.onrecord.match.wordings;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Brings words to a form that their inflections and their British and American spellings share. */
final class Lemmas {

    /** So many words are remembered; a later word of the same place takes it over. A power of two. */
    private static final int REMEMBERED = 1 << 13;

    private static final AtomicReferenceArray<Known> KNOWN = new AtomicReferenceArray<>(REMEMBERED);

    private static final Map<String, String> IRREGULAR = irregular("be is am are was were been being|have has had having"
            + "|do does did done doing|will would|can could|shall should|go went gone goes|say said|come came|take took taken"
            + "|give gave given|get got gotten|make made|see saw seen|know knew known|think thought|tell told|find found"
            + "|keep kept|hold held|stand stood|lose lost|meet met|pay paid|send sent|speak spoke spoken|write wrote written"
            + "|begin began begun|bring brought|build built|buy bought|fall fell fallen|feel felt|fight fought|leave left"
            + "|lie lay lain|lead led|mean meant|rise rose risen|run ran|sell sold|sit sat|teach taught|understand understood"
            + "|win won|drink drank drunk|wear wore worn|eat ate eaten|break broke broken|choose chose chosen"
            + "|draw drew drawn|drive drove driven|grow grew grown|show showed shown|spend spent|catch caught|seek sought"
            + "|man men|woman women|child children|foot feet|person people");

    private record Known(String word, WordingLanguage language, String lemma) {
    }

    private Lemmas() {
    }

    private static Map<String, String> irregular(String verbs) {
        Map<String, String> forms = new HashMap<>();
        for (String verb : verbs.split("\\|"))
            for (String form : verb.split(" "))
                forms.put(form, stem(verb.split(" ")[0], new EnglishStemmer()));
        return forms;
    }

    /**
     * The common form of a word's inflections.
     *
     * @param folded as {@code WordScanner} folds, without a possessive ending
     */
    static String of(String folded, WordingLanguage language) {
        int place = (folded.hashCode() * 31 + language.ordinal()) * 0x9E3779B9 >>> 32 - 13;
        Known known = KNOWN.get(place);
        if (known != null && known.language == language && known.word.equals(folded))
            return known.lemma;
        String lemma = switch (language) {
            case ENGLISH -> english(folded);
            case RUSSIAN -> stem(folded, new RussianStemmer());
            case GERMAN -> stem(folded, new GermanStemmer());
        };
        KNOWN.set(place, new Known(folded, language, lemma));
        return lemma;
    }

    private static String english(String folded) {
        String irregular = IRREGULAR.get(folded);
        return irregular != null ? irregular : stem(american(folded), new EnglishStemmer());
    }

    /** Centre and center, programme, labour, defence, organise, catalogue: the regular differences of spelling. */
    private static String american(String word) {
        if (word.length() < 6)
            return word;
        return word.replaceFirst("([bt])re(s?)$", "$1er$2").replaceFirst("amme(s?)$", "am$1")
                .replaceFirst("([^ft])our(s|ed|ing|able)?$", "$1or$2").replaceFirst("ence(s?)$", "ense$1")
                .replaceFirst("is(e|es|ed|ing|ation|ations)$", "iz$1").replaceFirst("ogue(s?)$", "og$1");
    }

    private static String stem(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
