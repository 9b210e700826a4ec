package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a source gives somebody's words. As the API shows it; same constants as the one of the record. */
@Enum("SpeechMode")
@Description("How a source gives somebody's words.")
public enum SpeechModeValue {
    @Description("Whole sentences in marks.")
    DIRECT,
    @Description("A fragment in marks within the reporter's sentence.")
    PARTIAL,
    @Description("Reported: the reporter's words for what was said.")
    INDIRECT
}
