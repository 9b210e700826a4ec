package org.onrecord.quote.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.onrecord.quote.Gender;

/** The lists of one language, by word. Read once; immutable afterwards. */
public final class Lexicon {

    private static final int SHORTEST_ROLE = 3;

    private static final Word ROLE = Word.UNKNOWN.with(WordClass.ROLE);

    private static final Map<String, Lexicon> BY_LANGUAGE = Map.of("en", new Lexicon("en"), "ru", new Lexicon("ru"), "de",
            new Lexicon("de"));

    private final String language;
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private Lexicon(String language) {
        this.language = language;
        String folder = language + "/";
        rows(folder + "words.tsv").forEach(row -> add(row[1], WordClass.named(row[0])));
        rows(folder + "verbs.txt").forEach(row -> add(row[0], WordClass.VERB));
        rows(folder + "speech-verbs.tsv").forEach(this::addEnglishVerb);
        rows(folder + "speech-verb-forms.tsv").forEach(this::addForms);
        rows("en/given-names.tsv").forEach(this::addNames);
        rows("places.tsv").forEach(this::addPlace);
        addGender(WordClass.HONORIFIC_MALE, WordClass.MALE_PRONOUN, Gender.MALE);
        addGender(WordClass.HONORIFIC_FEMALE, WordClass.FEMALE_PRONOUN, Gender.FEMALE);
        rows(folder + "roles-by-gender.tsv").forEach(row -> {
            for (String word : row[1].split(" "))
                merge(word, known -> known.with(row[0].equals("m") ? Gender.MALE : Gender.FEMALE));
        });
    }

    /** The lists of a language, by the first part of its tag; those of English for a language without lists and for null. */
    public static Lexicon of(String languageTag) {
        String language = languageTag == null ? "en" : languageTag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
    }

    /** Whether print of the language puts attributions between dashes within the marks, as Russian does. */
    public boolean putsFramesInMarks() {
        return language.equals("ru");
    }

    /** Whether print of the language begins all nouns with capitals, so that these tell no title. */
    public boolean capitalizesNouns() {
        return language.equals("de");
    }

    /** @param folded in lower case, with a straight apostrophe */
    public Word word(String folded) {
        Word word = words.get(folded);
        if (word != null)
            return word;
        return isRoleInParts(folded) ? ROLE : Word.UNKNOWN;
    }

    /** "secretary-general", "ex-president", and in German "Verkehrsministerin". */
    private boolean isRoleInParts(String folded) {
        int hyphen = folded.indexOf('-');
        if (hyphen > 0)
            return isRole(folded.substring(0, hyphen)) || isRole(folded.substring(folded.lastIndexOf('-') + 1));
        if (!language.equals("de"))
            return false;
        for (int at = 3; at < folded.length() - SHORTEST_ROLE; at++)
            if (isRole(folded.substring(at)))
                return true;
        return false;
    }

    private boolean isRole(String part) {
        return words.getOrDefault(part, Word.UNKNOWN).is(WordClass.ROLE);
    }

    /** The country of a place with a name of several words, such as "white house"; or null. */
    public String place(String folded) {
        return places.get(folded);
    }

    private void merge(String word, UnaryOperator<Word> change) {
        words.put(word, change.apply(words.getOrDefault(word, Word.UNKNOWN)));
    }

    private void add(String list, WordClass wordClass) {
        for (String word : list.split(" "))
            merge(word, known -> known.with(wordClass));
    }

    private void addEnglishVerb(String[] row) {
        String base = row[0];
        VerbStrength strength = VerbStrength.valueOf(row[1].toUpperCase(Locale.ROOT));
        String past = cell(row, 2) == null ? EnglishForms.past(base) : row[2];
        String particle = cell(row, 4);
        add(past, new SpeechVerb(base, strength, VerbForm.PAST, particle));
        if (cell(row, 3) != null)
            add(row[3], new SpeechVerb(base, strength, VerbForm.PARTICIPLE, particle));
        add(base, new SpeechVerb(base, strength, VerbForm.BASE, particle));
        add(EnglishForms.third(base), new SpeechVerb(base, strength, VerbForm.THIRD, particle));
        add(EnglishForms.gerund(base), new SpeechVerb(base, strength, VerbForm.GERUND, particle));
    }

    private void addForms(String[] row) {
        VerbStrength strength = VerbStrength.valueOf(row[0].toUpperCase(Locale.ROOT));
        VerbForm form = VerbForm.valueOf(row[1].toUpperCase(Locale.ROOT));
        for (String word : row[2].split(" "))
            add(word, new SpeechVerb(word, strength, form, null));
    }

    private void add(String form, SpeechVerb verb) {
        merge(form, known -> known.with(verb));
    }

    private void addNames(String[] row) {
        Gender gender = row[0].equals("m") ? Gender.MALE : Gender.FEMALE;
        for (String name : row[1].split(" "))
            merge(name, known -> nameOf(known, gender));
    }

    /** A name in both lists is of neither gender. */
    private static Word nameOf(Word known, Gender gender) {
        boolean both = known.is(WordClass.GIVEN_NAME) && known.gender() != gender;
        return known.with(WordClass.GIVEN_NAME).with(both ? null : gender);
    }

    private void addPlace(String[] row) {
        place(row[0], row[0], WordClass.COUNTRY);
        for (String word : row[1].split(","))
            place(word, row[0], WordClass.DEMONYM);
        if (cell(row, 2) != null)
            for (String seat : row[2].split(","))
                place(seat, row[0], WordClass.SEAT);
    }

    private void place(String name, String country, WordClass wordClass) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.indexOf(' ') >= 0)
            places.put(folded, country);
        else
            merge(folded, known -> known.with(wordClass).of(country));
    }

    private void addGender(WordClass title, WordClass pronoun, Gender gender) {
        words.replaceAll((word, known) -> known.isAny(title, pronoun) ? known.with(gender) : known);
    }

    private static String cell(String[] row, int index) {
        return index < row.length && !row[index].isEmpty() ? row[index] : null;
    }

    /** The rows of a list, without comments; none where there is no such list. */
    private static List<String[]> rows(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null)
                return List.of();
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
