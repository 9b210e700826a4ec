package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/**
 * Parties that stand together: "Trump and Russian President Vladimir Putin", "Moscow and Kyiv".
 *
 * @param parties in order
 * @param first the index of the first word; meaningless where there are none
 * @param last the index of the last word
 */
record PartyList(List<Party> parties, int first, int last) {

    /** The parties from a word on. */
    static PartyList from(Sentence sentence, int start) {
        List<Party> parties = new ArrayList<>();
        int last = start - 1;
        for (int at = start; at < sentence.size();) {
            if (isSkipped(sentence, at, parties.isEmpty())) {
                at++;
                continue;
            }
            Party party = party(sentence, at);
            if (party == null)
                break;
            parties.add(party);
            last = sentence.entity(at).last();
            int next = following(sentence, last);
            if (next < 0)
                break;
            at = next;
        }
        return new PartyList(parties, start, last);
    }

    private static boolean isSkipped(Sentence sentence, int at, boolean beginning) {
        String folded = sentence.folded(at);
        return sentence.entity(at) == null && sentence.isPlainGap(at)
                && (folded.equals("the") || folded.equals("his") || folded.equals("her") || folded.equals("its")
                        || folded.equals("their") || !beginning && folded.equals("with")
                        || folded.equals("both") && sentence.entity(at + 1) != null);
    }

    /** Where the next of a list begins, past commas and "and"; -1 where the list ends. */
    private static int following(Sentence sentence, int last) {
        String gap = sentence.gap(last);
        int next = last + 1;
        boolean comma = gap.equals(", ");
        if (sentence.folded(next).equals("and") && (comma || sentence.isPlainGap(last)))
            return next + 1;
        if (sentence.folded(next, Math.min(next + 2, sentence.size() - 1)).equals("as well as"))
            return next + 3;
        return comma && party(sentence, next) != null ? next : -1;
    }

    /** The parties right before a word, the nearest list of them. */
    static PartyList before(Sentence sentence, int end) {
        List<Party> parties = new ArrayList<>();
        int first = end;
        int at = end - 1;
        while (at >= 0) {
            Party party = party(sentence, at);
            if (party == null)
                break;
            parties.add(0, party);
            first = sentence.entity(at).first();
            at = first - 1;
            if (at >= 0 && sentence.folded(at).equals("the"))
                first = at--;
            boolean and = at >= 0 && sentence.folded(at).equals("and");
            if (and)
                at--;
            else if (at < 0 || !sentence.gap(at).equals(", ") || party(sentence, at) == null)
                break;
        }
        return new PartyList(parties, first, end - 1);
    }

    /** Whoever is named at a word; a country or its capital may be a party, a mere adjective not. */
    static Party party(Sentence sentence, int at) {
        Entity.OfParty named = sentence.party(at);
        if (named != null)
            return named.party();
        Entity.OfPlace place = sentence.place(at);
        if (place == null || place.mention().adjective())
            return null;
        NamedPlace where = place.mention().place();
        boolean government = where.kind() == PlaceKind.COUNTRY || where.kind() == PlaceKind.CAPITAL;
        if (!government || sentence.is("locative", place.first() - 1))
            return null;
        return new Party(PartyKind.COUNTRY, where.country(), null, Set.of(where.country()), place.mention().range());
    }
}
