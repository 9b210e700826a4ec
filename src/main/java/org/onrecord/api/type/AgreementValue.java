package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * How the values that sources give for one property of a meeting stand to each other. As the API shows it; same constants as
 * the one of the record.
 */
@Enum("Agreement")
@Description("How the values that sources give for one property of a meeting stand to each other.")
public enum AgreementValue {
    @Description("One voice alone asserts it.")
    SINGLE,
    @Description("Several voices give the same value.")
    AGREE,
    @Description("The values are compatible; some say more than others.")
    MORE_PRECISE,
    @Description("At least two values cannot both be true.")
    CONFLICT
}
