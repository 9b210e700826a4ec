package org.onrecord.match;

import java.util.List;

import org.onrecord.record.Identifier;
import org.onrecord.record.PartialDate;

/**
 * Somebody whom a mention may mean.
 *
 * @param id the public id
 * @param names the name that is shown first, then the others
 * @param identifiers what registers call this person
 * @param born or null
 * @param died or null
 * @param tenures the offices held, from memberships, and those in which the person took part in meetings
 */
public record KnownPerson(String id, List<String> names, List<Identifier> identifiers, PartialDate born, PartialDate died,
        List<Tenure> tenures) {

    public KnownPerson {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        tenures = List.copyOf(tenures);
    }
}
