package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In what two wordings differ. As the API shows it; same constants as the one of the comparison. */
@Enum("DifferenceKind")
@Description("In what two wordings differ so that they cannot render the same words.")
public enum DifferenceKindValue {
    @Description("One denies what the other does not.")
    NEGATION,
    @Description("Another number, percentage, ordinal or date.")
    NUMBER,
    @Description("Another person, place or body.")
    NAME
}
