package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How people are ordered. */
@Enum("PersonOrder")
@Description("How people are ordered.")
public enum PersonSort {
    @Description("Best match first; without a query, by name.")
    RELEVANCE,
    @Description("By family name.")
    NAME
}
