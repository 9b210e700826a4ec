package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where an occasion was, in the words of its source; any part may be null.
 *
 * @param venue the building or room, such as "residence of the U.S. Consul General"
 * @param locality the town, such as "Istanbul"
 * @param country the country or territory, such as "Turkey"
 */
@Embeddable
public record Place(@Column(name = "venue") String venue, @Column(name = "locality") String locality,
        @Column(name = "country") String country) {

    /** The parts that are known, the narrowest first, with commas between; empty where none is known. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] { venue, locality, country })
            if (part != null)
                text.append(text.isEmpty() ? "" : ", ").append(part);
        return text.toString();
    }
}
