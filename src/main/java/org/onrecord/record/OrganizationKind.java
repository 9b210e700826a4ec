package org.onrecord.record;

/** What sort of body an organization is. */
public enum OrganizationKind {
    /** A country or territory, as a party on whose behalf people act. */
    COUNTRY,
    /** A government or administration as a whole. */
    GOVERNMENT,
    /** A ministry, department or office of a government. */
    MINISTRY,
    /** An embassy, consulate or mission. */
    MISSION,
    /** A parliament or a house of one. */
    PARLIAMENT,
    /** A political party. */
    PARTY,
    /** A body of several countries. */
    INTERNATIONAL,
    /** A publisher of news. */
    OUTLET,
    /** A news agency, whose reports other outlets relay. */
    AGENCY,
    /** Any other body. */
    OTHER
}
