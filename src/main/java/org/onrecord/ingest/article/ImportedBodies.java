package org.onrecord.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.text.Folding;
import org.onrecord.text.place.Gazetteer;
import org.onrecord.text.place.NamedPlace;

/** The organizations that an import of articles names: those of the record by their names, and new ones proposed. */
final class ImportedBodies {

    /** Said of a body that an article names or that published it. */
    static final String NAMED_BODY = "named-body";

    /** First guesses: a country is known from the gazetteer, any other body by its name alone. */
    private static final double SURE_OF_COUNTRY = 0.95;
    private static final double SURE_OF_BODY = 0.6;

    private final Map<String, String> ids = new HashMap<>();
    private final List<RecordItem> proposed = new ArrayList<>();

    /** @param known the public ids of those in the record, by each of their names */
    ImportedBodies(Map<String, String> known) {
        known.forEach((name, id) -> ids.put(folded(name), id));
    }

    /**
     * The id of an organization by its name. A place stands for its country: "Moscow" for Russia.
     *
     * @param kind what sort it is if nobody knows it yet
     * @return null for no name
     */
    String id(String name, OrganizationKind kind) {
        if (name == null || name.isBlank())
            return null;
        String known = ids.get(folded(name));
        if (known != null)
            return known;
        NamedPlace place = Gazetteer.place(name).orElse(null);
        if (place != null && !place.country().equals(name))
            return id(place.country(), OrganizationKind.COUNTRY);
        String id = ArticleIds.organization(name);
        ids.put(folded(name), id);
        proposed.add(new OrganizationItem(id, name, place == null ? kind : OrganizationKind.COUNTRY, null, List.of(), List.of(),
                NAMED_BODY,
                place == null ? SURE_OF_BODY : SURE_OF_COUNTRY, ReviewStatus.PROPOSED, List.of()));
        return id;
    }

    /** Those proposed since this was last asked. */
    List<RecordItem> takeProposed() {
        List<RecordItem> taken = List.copyOf(proposed);
        proposed.clear();
        return taken;
    }

    private static String folded(String name) {
        String folded = Folding.sortable(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
