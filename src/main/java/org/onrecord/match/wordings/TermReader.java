package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.onrecord.match.wordings.Term.Kind;
import org.onrecord.text.WordToken;
import org.onrecord.text.WordToken.Role;

/** Reads the terms of a text from its words: numbers, what denies, names, and the stems of the rest. */
final class TermReader {

    /** From this share of capitals on, all words have them, and a capital tells nothing. */
    private static final double TITLE_CASE = 0.6;

    private static final Map<String, String> SHORT_FORMS = Map.of("'ll", "will", "'ve", "have", "'re", "be", "'m", "be", "'d",
            "would", "'s", "");

    private static final Map<String, String> CURRENCIES = Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen", "₽",
            "ruble");

    private final String text;
    private final List<WordToken> words;
    private final WordingLanguage language;
    private final Names names;
    private final int base;
    private final NumberReader numbers;
    private final boolean capitalsTell;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    /**
     * @param base what to add to offsets
     */
    TermReader(String text, List<WordToken> words, WordingLanguage language, Names names, int base) {
        this.text = text;
        this.words = words;
        this.language = language;
        this.names = names;
        this.base = base;
        this.numbers = new NumberReader(words, language);
        this.capitalsTell = language.capitalsTell() && !isTitleCased();
    }

    private boolean isTitleCased() {
        long capitals = words.stream().filter(word -> word.end() > word.start() && isCapital(word)).count();
        return words.size() > 4 && capitals > TITLE_CASE * words.size();
    }

    List<Term> read() {
        while (at < words.size())
            step();
        return terms;
    }

    private void step() {
        WordToken word = words.get(at);
        String folded = word.folded();
        if (word.role() == Role.ELLIPSIS)
            add(Kind.ELLIPSIS, "", 1);
        else if (CURRENCIES.containsKey(folded))
            currency();
        else if (date() || denial() || number() || percent() || name())
            return;
        else
            plain(word);
    }

    /** "$90 million" is read as "90 million dollars". */
    private void currency() {
        int sign = at++;
        if (at < words.size())
            number();
        WordToken word = words.get(sign);
        terms.add(new Term(Kind.CONTENT, Lemmas.of(CURRENCIES.get(word.folded()), WordingLanguage.ENGLISH), null,
                base + word.start(),
                base + word.end(), word.editorial()));
    }

    private boolean date() {
        String folded = Names.withoutPossessive(words.get(at).folded());
        String date = DateWords.read(folded, isCapital(words.get(at)) && (!beginsSentence(at) || !isAmbiguous(folded)));
        if (date == null)
            return false;
        add(Kind.NUMBER, date, 1);
        return true;
    }

    private static boolean isAmbiguous(String folded) {
        return folded.equals("may") || folded.equals("march") || folded.equals("mar");
    }

    private boolean denial() {
        String folded = words.get(at).folded();
        if (folded.endsWith("n't") && folded.length() > 3)
            return contracted(folded.substring(0, folded.length() - 3));
        if (folded.equals("cannot"))
            return contracted("can");
        if (folded.equals("not") && (isWord(at + 1, "only") || isWord(at + 1, "just") || isWord(at + 1, "merely")))
            return false;
        if (isFailure(folded)) {
            add(Kind.NEGATION, "not", 2);
            return true;
        }
        String denied = language == WordingLanguage.ENGLISH ? DenyingAffixes.denied(folded) : null;
        if (denied != null) {
            addPart(Kind.NEGATION, "not");
            add(Kind.CONTENT, Lemmas.of(denied, WordingLanguage.ENGLISH), 1);
            return true;
        }
        if (!language.denies(folded) || isCounted(folded))
            return false;
        int length = folded.equals("no") && isWord(at + 1, "one") ? 2 : 1;
        add(Kind.NEGATION, "not", length);
        return true;
    }

    /** "Nor" after another denial, and "ни" before "не", say the same thing once more. */
    private boolean isCounted(String folded) {
        if (folded.equals("nor"))
            return terms.stream().skip(Math.max(0, terms.size() - 8)).anyMatch(term -> term.is(Kind.NEGATION));
        return folded.equals("ни") && (isWord(at + 1, "не") || isWord(at + 2, "не") || isWord(at + 3, "не"));
    }

    private boolean isFailure(String folded) {
        return (folded.equals("failed") || folded.equals("fail") || folded.equals("fails")) && isWord(at + 1, "to");
    }

    private boolean contracted(String rest) {
        String verb = switch (rest) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            case "ai" -> "is";
            default -> rest;
        };
        addPart(Kind.FUNCTION, Lemmas.of(verb, WordingLanguage.ENGLISH));
        add(Kind.NEGATION, "not", 1);
        return true;
    }

    private boolean number() {
        if (!numbers.read(at))
            return false;
        String first = words.get(at).folded();
        boolean second = first.equals("second") && numbers.end() == at + 1;
        boolean weak = (first.equals("one") || first.equals("first") || second) && numbers.end() == at + 1;
        add(weak ? Kind.WEAK_NUMBER : Kind.NUMBER, "#" + numbers.value(), numbers.end() - at);
        return true;
    }

    /** "%", "percent" and "per cent" are one word. */
    private boolean percent() {
        String folded = words.get(at).folded();
        int length = folded.equals("per") && isWord(at + 1, "cent") ? 2
                : folded.equals("%") || folded.equals("percent") || folded.startsWith("процент") ? 1 : 0;
        if (length > 0)
            add(Kind.CONTENT, "%", length);
        return length > 0;
    }

    private boolean name() {
        WordToken word = words.get(at);
        if (!isCapital(word))
            return false;
        int known = names.knownWords(words, at);
        if (known > 0 && !(isPronounUs(word))) {
            String key = names.key(words.subList(at, at + known));
            add(Kind.NAME, "@" + key, "@" + key, known);
            return true;
        }
        String folded = Names.withoutPossessive(word.folded());
        if (!capitalsTell || Names.isTitle(folded) || language.isFunctionWord(folded) || folded.startsWith("i'"))
            return false;
        boolean acronym = word.end() - word.start() > 1 && isUpper(word);
        if (beginsSentence(at) && !acronym && !isFollowedByName())
            return false;
        add(Kind.NAME, Lemmas.of(folded, language), "@" + Names.key(folded), 1);
        return true;
    }

    /** At the beginning of a sentence: "Us" is no country. */
    private boolean isPronounUs(WordToken word) {
        return word.folded().equals("us") && !isUpper(word);
    }

    /** "Sergey Lavrov said", "Lavrov and Rubio": a capital goes on from word to word. */
    private boolean isFollowedByName() {
        return at + 1 < words.size() && isCapital(words.get(at + 1)) && !beginsSentence(at + 1)
                && !Names.isTitle(words.get(at + 1).folded()) && !words.get(at + 1).folded().startsWith("i'");
    }

    private void plain(WordToken word) {
        String folded = word.folded();
        int mark = folded.lastIndexOf('\'');
        String shortForm = mark > 0 ? SHORT_FORMS.get(folded.substring(mark)) : null;
        String stem = shortForm == null ? folded : folded.substring(0, mark);
        boolean function = language.isFunctionWord(stem);
        if (shortForm != null && !shortForm.isEmpty())
            addPart(function ? Kind.FUNCTION : Kind.CONTENT, Lemmas.of(stem, language));
        if (shortForm != null && !shortForm.isEmpty())
            add(Kind.FUNCTION, Lemmas.of(shortForm, WordingLanguage.ENGLISH), 1);
        else if (function)
            add(Kind.FUNCTION, Lemmas.of(stem, language), 1);
        else
            add(capitalsTell && isCapital(word) && !Names.isTitle(stem) ? Kind.INITIAL : Kind.CONTENT,
                    Lemmas.of(stem, language), null, 1);
    }

    private void add(Kind kind, String lemma, int length) {
        add(kind, lemma, null, length);
    }

    private void add(Kind kind, String lemma, String name, int length) {
        WordToken first = words.get(at);
        WordToken last = words.get(at + length - 1);
        terms.add(new Term(kind, lemma, name, base + first.start(), base + last.end(), first.role() == Role.BRACKETED));
        at += length;
    }

    /** Adds a term for a part of a word that gives another term, too. */
    private void addPart(Kind kind, String lemma) {
        add(kind, lemma, 1);
        at--;
    }

    private boolean isWord(int index, String folded) {
        return index < words.size() && words.get(index).folded().equals(folded);
    }

    private boolean isCapital(WordToken word) {
        int first = word.start();
        while (first < word.end() - 1 && !Character.isLetterOrDigit(text.charAt(first)))
            first++;
        return Character.isUpperCase(text.codePointAt(first));
    }

    private boolean isUpper(WordToken word) {
        return text.substring(word.start(), word.end()).codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean beginsSentence(int index) {
        if (index == 0)
            return true;
        WordToken before = words.get(index - 1);
        if (before.role() == Role.ELLIPSIS)
            return true;
        for (int i = before.end(); i < words.get(index).start(); i++)
            if (".!?:;\"“”«»".indexOf(text.charAt(i)) >= 0)
                return true;
        return false;
    }
}
