package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How meetings are ordered. */
@Enum("MeetingOrder")
@Description("How meetings are ordered.")
public enum MeetingSort {
    @Description("Best match first; without a query, the newest first.")
    RELEVANCE,
    @Description("Latest first; undated ones last.")
    NEWEST,
    @Description("Earliest first; undated ones first.")
    OLDEST,
    @Description("By name.")
    NAME
}
