package org.onrecord.match;

import java.util.List;

/**
 * What became of the search for a mentioned person.
 *
 * @param people whom the mention may mean: none, exactly one, or several, by id
 */
public record Finding(List<KnownPerson> people) {

    public Finding {
        people = List.copyOf(people);
    }

    /** The one person that it means, or null. */
    public KnownPerson match() {
        return people.size() == 1 ? people.get(0) : null;
    }

    public boolean ambiguous() {
        return people.size() > 1;
    }
}
