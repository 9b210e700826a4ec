package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * How a quotation's words stand to those of its statement's representative quotation. As the API shows it; same constants as
 * the one of the record.
 */
@Enum("Wording")
@Description("How a quotation's words stand to those of its statement's representative quotation.")
public enum WordingValue {
    @Description("The same words, apart from marks, case and spacing, or a piece of them.")
    SAME,
    @Description("Another translation of words spoken in a third language, or the words in another language.")
    TRANSLATION,
    @Description("Other words in the same language.")
    REWORDING
}
