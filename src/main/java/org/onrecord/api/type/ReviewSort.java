package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In which order proposals are reviewed. As the API shows it; same constants as the one of the queue. */
@Enum("ReviewOrder")
@Description("In which order proposals are reviewed.")
public enum ReviewSort {
    @Description("Those of unknown confidence, then the least sure first.")
    CONFIDENCE,
    @Description("Source by source in the order in which they came, and as they stand there; those without a place in a source last.")
    SOURCE
}
