package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What is suggested. */
@Enum("SuggestionKind")
@Description("What is suggested while somebody types.")
public enum SuggestionKindValue {
    @Description("A person.")
    PERSON,
    @Description("A meeting.")
    MEETING,
    @Description("Words that several statements have in common.")
    PHRASE
}
