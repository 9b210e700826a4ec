package org.onrecord.quote.lexicon;

/**
 * A form of a verb of speech.
 *
 * @param base its base form, such as "say"; in languages with listed forms the form itself
 * @param strength what it can introduce
 * @param form which form it is
 * @param particle the word that must follow, such as "out"; or null
 */
public record SpeechVerb(String base, VerbStrength strength, VerbForm form, String particle) {

    /** Whether it may be the verb of a clause by itself. */
    public boolean isFinite() {
        return form == VerbForm.PAST || form == VerbForm.THIRD || form == VerbForm.BASE;
    }
}
