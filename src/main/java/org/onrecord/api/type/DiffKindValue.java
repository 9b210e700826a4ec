package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether and how a piece of two texts differs. As the API shows it; same constants as the one of the comparison. */
@Enum("DiffKind")
@Description("Whether and how a piece of two texts differs.")
public enum DiffKindValue {
    @Description("The same words, apart from case, accents, marks and white space.")
    EQUAL,
    @Description("Words that only the second text has.")
    INSERTED,
    @Description("Words that only the first text has.")
    DELETED,
    @Description("Other words.")
    REPLACED
}
