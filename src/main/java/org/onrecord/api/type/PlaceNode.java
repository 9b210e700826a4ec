package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.record.Place;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Where an occasion was. */
@Type("Place")
@Description("Where an occasion was, in the words of its source.")
@DefaultNonNull
public record PlaceNode(
        @Nullable @Description("The building or room.") String venue,
        @Nullable @Description("The town.") String locality,
        @Nullable @Description("The country or territory.") String country,
        @Description("The parts that are known, the narrowest first, with commas between.") String name) {

    /** Null where nothing is known. */
    static PlaceNode of(Place p) {
        return p == null || p.text().isEmpty() ? null : new PlaceNode(p.venue(), p.locality(), p.country(), p.text());
    }
}
