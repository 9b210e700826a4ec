package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to know before relying on a match. As the API shows it; same constants as the one of the comparison. */
@Enum("VerificationAlert")
@Description("What to know before relying on a match.")
public enum VerificationAlertValue {
    @Description("One denies what the other does not: \"we will\", \"we will never\". Also where the quote is cut out of a sentence that denies.")
    NEGATION_DIFFERS,
    @Description("Another number, percentage or date, in digits or in words.")
    NUMBER_DIFFERS,
    @Description("Another name, one more or less, or names that changed places.")
    NAME_DIFFERS,
    @Description("Said by somebody else than the named speaker.")
    SPEAKER_DIFFERS,
    @Description("Said outside of the days that were given.")
    DATE_DIFFERS,
    @Description("The quote joins pieces of several statements, or distant pieces of one, and no ellipsis shows it. Each piece is a match.")
    SPLICED,
    @Description("The quote goes on with words that this statement does not have.")
    WORDS_ADDED,
    @Description("This print is a translation: the speaker used another language.")
    TRANSLATED,
    @Description("This print gives the reporter's words for what was said, not the speaker's.")
    REPORTED_SPEECH,
    @Description("The quote begins or ends in the middle of a sentence. Read the rest of it.")
    TRUNCATED_MID_SENTENCE
}
