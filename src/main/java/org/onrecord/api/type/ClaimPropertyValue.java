package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which fact about a meeting a claim asserts. As the API shows it; same constants as the one of the record. */
@Enum("ClaimProperty")
@Description("Which fact about a meeting a claim asserts.")
public enum ClaimPropertyValue {
    @Description("Whether it was planned, held or called off.")
    STATUS,
    @Description("When it was, as a partial date.")
    DATE,
    @Description("How long it took, in words such as \"around six hours\".")
    DURATION,
    @Description("The building or room.")
    VENUE,
    @Description("The town or country.")
    PLACE,
    @Description("Somebody who took part.")
    PARTICIPANT,
    @Description("The level of the delegations, such as \"deputy assistant secretary\".")
    LEVEL,
    @Description("What it was about.")
    AGENDA,
    @Description("Who hosted or arranged it.")
    ORGANIZER
}
