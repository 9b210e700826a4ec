package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a meeting took place. As the API shows it; same constants as the one of the record. */
@Enum("MeetingStatus")
@Description("Whether a meeting took place.")
public enum MeetingStatusValue {
    @Description("Announced, not yet known to have been held.")
    PLANNED,
    @Description("It took place.")
    HELD,
    @Description("Put off to another date.")
    POSTPONED,
    @Description("It was called off.")
    CANCELLED
}
