package org.onrecord.record;

/** What sort of occasion a meeting is. */
public enum MeetingClassification {
    /** Talks or negotiations between delegations. */
    TALKS,
    /** A meeting of heads of state or government, or a conference under that name. */
    SUMMIT,
    /** A stay of a leader in a country, the parent of the encounters within it. */
    VISIT,
    /** A stage of a journey abroad, the parent of the encounters within it. */
    TRIP,
    /** A single meeting within a visit or trip. */
    ENCOUNTER,
    /** A telephone or video call. */
    CALL,
    /** A briefing or conference with the press. */
    BRIEFING,
    /** A speech or address to an audience. */
    SPEECH,
    /** A hearing before a parliament, committee or court. */
    HEARING,
    /** A sitting of a parliament or board. */
    SITTING,
    /** A conference of many parties. */
    CONFERENCE,
    /** A ceremony, signing, funeral or inauguration. */
    CEREMONY,
    /** Any other occasion. */
    OTHER
}
