package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of body an organization is. As the API shows it; same constants as the one of the record. */
@Enum("OrganizationKind")
@Description("What sort of body an organization is.")
public enum OrganizationKindValue {
    @Description("A country or territory, as a party on whose behalf people act.")
    COUNTRY,
    @Description("A government or administration as a whole.")
    GOVERNMENT,
    @Description("A ministry, department or office of a government.")
    MINISTRY,
    @Description("An embassy, consulate or mission.")
    MISSION,
    @Description("A parliament or a house of one.")
    PARLIAMENT,
    @Description("A political party.")
    PARTY,
    @Description("A body of several countries.")
    INTERNATIONAL,
    @Description("A publisher of news.")
    OUTLET,
    @Description("A news agency, whose reports other outlets relay.")
    AGENCY,
    @Description("Any other body.")
    OTHER
}
