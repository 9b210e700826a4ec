package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How statements are ordered. */
@Enum("StatementOrder")
@Description("How statements are ordered.")
public enum StatementSort {
    @Description("Best match first: the words as typed before scattered ones, what a source prints in whole sentences before fragments, what more independent sources print before what fewer do, then the newest. Without words to look for, the newest first.")
    RELEVANCE,
    @Description("Latest first; undated ones last.")
    NEWEST,
    @Description("Earliest first; undated ones first.")
    OLDEST,
    @Description("Printed by most independent sources first; of equally many, the latest first. Sources that credit one agency, and those of one publisher, count as one.")
    MOST_SOURCES
}
