package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How much of its statement a quotation gives. As the API shows it; same constants as the one of the record. */
@Enum("Extent")
@Description("How much of its statement a quotation gives.")
public enum ExtentValue {
    @Description("All of it.")
    WHOLE,
    @Description("A part of it.")
    PART
}
