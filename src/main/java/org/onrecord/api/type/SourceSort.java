package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How sources are ordered. */
@Enum("SourceOrder")
@Description("How sources are ordered.")
public enum SourceSort {
    @Description("Best match first; without a query, the newest first.")
    RELEVANCE,
    @Description("Latest first; undated ones last.")
    NEWEST,
    @Description("Earliest first; undated ones first.")
    OLDEST,
    @Description("By headline.")
    NAME
}
