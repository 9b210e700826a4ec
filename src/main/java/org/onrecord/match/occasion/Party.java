package org.onrecord.match.occasion;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.onrecord.text.TextRange;

/**
 * Whom a text names as taking part.
 *
 * @param kind what sort of party
 * @param name the fullest name that the article gives; for a group its words
 * @param role what it says that they are, such as "Foreign Minister"; or null
 * @param sides the countries that they act for, by the names of the gazetteer; empty where the article does not say.
 *        They keep their order
 * @param range where it stands, with titles
 */
public record Party(PartyKind kind, String name, String role, Set<String> sides, TextRange range) {

    public Party {
        // Set.copyOf has another order in each process, and the order of the sides is that of the names made of them.
        sides = Collections.unmodifiableSet(new LinkedHashSet<>(sides));
    }
}
