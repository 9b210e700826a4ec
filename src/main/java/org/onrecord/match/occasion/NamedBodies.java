package org.onrecord.match.occasion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.onrecord.text.TextRange;

/** The bodies that an article has named so far, so that it can go on with "the service's annual meeting". */
final class NamedBodies {

    /** So many sentences later "the service" still is a body that was named by its initials. */
    private static final int NEAR = 2;

    private final Map<String, Party> byNoun = new HashMap<>();
    private Party initials;
    private int initialsAt;
    private int sentences;

    /** Marks in a sentence whose names are marked the bodies that it calls by their noun alone, and takes up those it names. */
    void mark(Sentence sentence) {
        sentences++;
        for (int at = 0; at < sentence.size(); at++) {
            Entity.OfParty named = sentence.party(at);
            if (named != null && named.party().kind() == PartyKind.ORGANIZATION)
                learn(sentence, named);
            else if (sentence.entity(at) == null && isOwner(sentence, at) && sentence.folded(at - 1).equals("the"))
                alias(sentence, at);
        }
    }

    /** "The service's", "the bank's": a common noun for a body, to which something belongs. */
    static boolean isOwner(Sentence sentence, int at) {
        return sentence.is("bodyhead", at) && sentence.possessive(at) && !sentence.capital(at);
    }

    private void learn(Sentence sentence, Entity.OfParty named) {
        for (int at = named.first(); at <= named.last(); at++)
            if (sentence.is("bodyhead", at))
                byNoun.put(sentence.folded(at), named.party());
        if (named.party().name().equals(named.party().name().toUpperCase(Locale.ROOT))) {
            initials = named.party();
            initialsAt = sentences;
        }
    }

    private void alias(Sentence sentence, int at) {
        Party body = byNoun.get(sentence.folded(at));
        if (body == null && initials != null && sentences - initialsAt <= NEAR)
            body = initials;
        if (body != null)
            sentence.set(new Entity.OfParty(at, at, new Party(PartyKind.ORGANIZATION, body.name(), null, body.sides(),
                    new TextRange(sentence.start(at), sentence.bareEnd(at)))));
    }
}
