package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How organizations are ordered. */
@Enum("OrganizationOrder")
@Description("How organizations are ordered.")
public enum OrganizationSort {
    @Description("Best match first; without a query, by name.")
    RELEVANCE,
    @Description("By name.")
    NAME
}
