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
                ReviewStatus.PROPOSED, List.of()));
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
