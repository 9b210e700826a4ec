package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How statements are ordered. */
@Enum("StatementOrder")
@Description("How statements are ordered.")
public enum StatementSort {
    @Description("Best match first; without a query, the newest first.")
    RELEVANCE,
    @Description("Latest first; undated ones last.")
    NEWEST,
    @Description("Earliest first; undated ones first.")
    OLDEST
}
