package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a quote stands to the record. As the API shows it; same constants as the one of the comparison. */
@Enum("Verdict")
@Description("How a quote stands to the words in the record. None of them says that anything is true or false.")
public enum VerdictValue {
    @Description("A print has exactly these words, and no others. Case, accents, marks and final punctuation do not count.")
    VERBATIM,
    @Description("A print has exactly these words, and more before, after, or where the quote has an ellipsis. Where a sentence is cut, an alert says so.")
    VERBATIM_PARTIAL,
    @Description("The record has the statement in other words: another print, another translation, or a reporter's indirect speech.")
    VARIANT,
    @Description("Close to words in the record, but not what was said: a negation, number or name differs, words are added, or pieces were joined. The alerts say which.")
    ALTERED,
    @Description("The words are in the record, but by somebody else than the named speaker; the named one said nothing like it there.")
    MISATTRIBUTED,
    @Description("No statement in the record has these words or comes close. That does not mean that it was never said: only that this record does not have it.")
    NOT_IN_RECORD
}
