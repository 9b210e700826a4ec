package org.onrecord.quote.token;

import org.onrecord.quote.lexicon.SpeechVerb;
import org.onrecord.quote.lexicon.VerbForm;
import org.onrecord.quote.lexicon.Word;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.marks.MarkedSpan;

/**
 * A piece of a paragraph.
 *
 * @param kind what it is
 * @param start UTF-16 offset
 * @param end UTF-16 offset after it
 * @param text what stands there; empty for a marked span
 * @param folded in lower case, with a straight apostrophe
 * @param word what the lists say of it
 * @param span the marked span that it stands for; or null
 */
public record Token(Kind kind, int start, int end, String text, String folded, Word word, MarkedSpan span) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** It begins with a digit. */
        NUMBER,
        /** A punctuation sign. */
        SIGN,
        /** The ending of a genitive: {@code 's}, or an apostrophe after a plural. */
        POSSESSIVE,
        /** A whole marked span. */
        QUOTATION
    }

    public boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is this very sign. */
    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    public boolean isDash() {
        return kind == Kind.SIGN && (isSign('—') || isSign('–') || isSign('-'));
    }

    public boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalized() {
        return kind == Kind.WORD && (Character.isUpperCase(text.charAt(0)) || hasArabicArticle());
    }

    /** "al-Amin". */
    private boolean hasArabicArticle() {
        return text.length() > 3 && text.charAt(2) == '-' && Character.isUpperCase(text.charAt(3));
    }

    /** The verb of speech that it may be; or null. */
    public SpeechVerb verb() {
        return word.verb();
    }

    /** Whether it ends a noun phrase as a verb does; participles of speech verbs count as verbs. */
    public boolean isFiniteVerb() {
        if (kind != Kind.WORD || isCapitalized())
            return false;
        return word.isAny(WordClass.AUXILIARY, WordClass.VERB) || verb() != null && isSpoken(verb().form());
    }

    private static boolean isSpoken(VerbForm form) {
        return form == VerbForm.PAST || form == VerbForm.PARTICIPLE || form == VerbForm.GERUND;
    }
}
