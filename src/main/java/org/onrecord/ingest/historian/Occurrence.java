package org.onrecord.ingest.historian;

import org.onrecord.match.OfficeRole;
import org.onrecord.match.PersonMention;
import org.onrecord.match.PersonName;

/** A person named by a record of a trip or visit, and who it turned out to be. */
final class Occurrence {

    final Journey journey;
    final PersonMention mention;
    final PersonName name;
    /** The first office named, folded; empty where there is none. */
    final String role;
    Draft person;

    Occurrence(Journey journey, PersonMention mention) {
        this.journey = journey;
        this.mention = mention;
        this.name = PersonName.of(mention.name());
        this.role = mention.roles().isEmpty() ? "" : OfficeRole.of(mention.roles().get(0));
    }

    /**
     * What comes first is resolved first: whole names before single ones, and of those, countries that are given before
     * concluded ones.
     */
    int rank() {
        if (name.single())
            return 2;
        return mention.countryGiven() ? 0 : 1;
    }

    String order() {
        return mention.from() + " " + mention.name() + ' ' + mention.country() + ' ' + journey.namespace() + ' ' + journey.id();
    }
}
