package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * How far people have looked at something; every change of it is kept in the history. As the API shows it; same constants as
 * the one of the record.
 */
@Enum("ReviewStatus")
@Description("How far people have looked at something; every change of it is kept in the history.")
public enum ReviewStatusValue {
    @Description("Found by a rule, unseen by a curator. Everybody reads it, marked as such.")
    PROPOSED,
    @Description("Accepted by a curator, or entered by hand.")
    CONFIRMED,
    @Description("Found wrong by a curator. Only curators read it.")
    REJECTED
}
