package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What can wait for review. Same constants as the kinds of the record. */
@Enum("ReviewKind")
@Description("What can wait for review.")
public enum ReviewKindValue {
    @Description("A quotation: are the words and the speaker right?")
    QUOTATION,
    @Description("A person: is there such a person, and not in the record already?")
    PERSON,
    @Description("An organization: is there such a body, and not in the record already?")
    ORGANIZATION,
    @Description("A meeting: was there such an occasion, and is it not in the record already?")
    MEETING,
    @Description("A claim: does the source assert this?")
    CLAIM
}
