package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What was done to something in the record. As the API shows it; same constants as the one of the record. */
@Enum("HistoryAction")
@Description("What was done to something in the record.")
public enum HistoryActionValue {
    @Description("Written by an import.")
    IMPORTED,
    @Description("Changed by a later import or by hand.")
    CHANGED,
    @Description("Accepted by a curator.")
    CONFIRMED,
    @Description("Found wrong by a curator.")
    REJECTED,
    @Description("Accepted automatically, above the configured confidence.")
    ACCEPTED,
    @Description("Given its speaker by a curator.")
    ATTRIBUTED,
    @Description("Joined with another record, which now answers under this one.")
    MERGED,
    @Description("Divided into two.")
    SPLIT,
    @Description("Removed for good; only that it was remains.")
    ERASED
}
