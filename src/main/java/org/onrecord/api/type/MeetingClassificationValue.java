package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of occasion a meeting is. As the API shows it; same constants as the one of the record. */
@Enum("MeetingClassification")
@Description("What sort of occasion a meeting is.")
public enum MeetingClassificationValue {
    @Description("Talks or negotiations between delegations.")
    TALKS,
    @Description("A meeting of heads of state or government, or a conference under that name.")
    SUMMIT,
    @Description("A stay of a leader in a country, the parent of the encounters within it.")
    VISIT,
    @Description("A stage of a journey abroad, the parent of the encounters within it.")
    TRIP,
    @Description("A single meeting within a visit or trip.")
    ENCOUNTER,
    @Description("A telephone or video call.")
    CALL,
    @Description("A briefing or conference with the press.")
    BRIEFING,
    @Description("A speech or address to an audience.")
    SPEECH,
    @Description("A hearing before a parliament, committee or court.")
    HEARING,
    @Description("A sitting of a parliament or board.")
    SITTING,
    @Description("A conference of many parties.")
    CONFERENCE,
    @Description("A ceremony, signing, funeral or inauguration.")
    CEREMONY,
    @Description("Any other occasion.")
    OTHER
}
