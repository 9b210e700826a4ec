package org.onrecord.match.wordings;

import java.util.Optional;

import org.onrecord.match.wordings.Difference.Kind;

/**
 * A word that decides the sense of a wording, however much the rest is alike.
 *
 * @param kind what another one in its place makes
 * @param key what equal ones have in common, whatever their form
 */
public record DecisiveTerm(Kind kind, String key) {

    /** What denies, by its lemma: "not only" denies nothing, but to add or drop its "not" turns a sentence round. */
    private static final String NOT = "not";

    static Optional<DecisiveTerm> of(Term term) {
        if (!term.spoken())
            return Optional.empty();
        if (term.lemma().equals(NOT))
            return Optional.of(new DecisiveTerm(Kind.NEGATION, NOT));
        return switch (term.kind()) {
            case NEGATION -> Optional.of(new DecisiveTerm(Kind.NEGATION, term.lemma()));
            case NUMBER -> Optional.of(new DecisiveTerm(Kind.NUMBER, term.lemma()));
            case NAME -> Optional.of(new DecisiveTerm(Kind.NAME, term.name() == null ? term.lemma() : term.name()));
            case CONTENT, INITIAL, FUNCTION, WEAK_NUMBER, ELLIPSIS -> Optional.empty();
        };
    }
}
