package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a list below a node is ordered. */
@Enum("ListOrder")
@Description("How a list below a node is ordered.")
public enum ListSort {
    @Description("Latest first; undated ones last.")
    NEWEST,
    @Description("Earliest first; undated ones first.")
    OLDEST
}
