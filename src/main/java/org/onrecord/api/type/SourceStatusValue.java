package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether the publisher still stands by a source. As the API shows it; same constants as the one of the record. */
@Enum("SourceStatus")
@Description("Whether the publisher still stands by a source.")
public enum SourceStatusValue {
    @Description("As published.")
    CURRENT,
    @Description("Changed by its publisher after publication.")
    CORRECTED,
    @Description("Taken back by its publisher; what rests on it alone is marked, not deleted.")
    WITHDRAWN
}
