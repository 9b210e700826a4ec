package org.onrecord.match.occasion;

import java.util.List;
import java.util.Set;

import org.onrecord.record.ClaimProperty;
import org.onrecord.text.TextRange;
import org.onrecord.text.place.PlaceKind;

/**
 * Reads what an article says of the delegations at talks that it does not name again: who led them, whom they included, where
 * they arrived; what the agenda was; and which town of a country it was in ("In Riyadh, both sides agreed …").
 */
final class DelegationReader {

    /** So many words of a description are kept. */
    private static final int LONGEST = 14;

    private final Sentence sentence;
    private final List<Draft> drafts;
    private final Discourse discourse;
    private final ClaimSink claims;

    private DelegationReader(Sentence sentence, List<Draft> drafts, Discourse discourse, ClaimSink claims) {
        this.sentence = sentence;
        this.drafts = drafts;
        this.discourse = discourse;
        this.claims = claims;
    }

    static void read(Sentence sentence, List<Draft> drafts, Discourse discourse, ClaimSink claims) {
        DelegationReader reader = new DelegationReader(sentence, drafts, discourse, claims);
        reader.town();
        reader.agenda();
        for (int at = 0; at < sentence.size(); at++) {
            Entity.OfParty party = sentence.party(at);
            if (party == null || party.first() != at)
                continue;
            boolean delegation = party.party().kind() == PartyKind.GROUP && party.party().sides().size() == 1
                    && sentence.is("delegation", party.last());
            if (delegation)
                reader.delegation(party);
        }
    }

    /** "In Riyadh, …": the one occasion that was placed in its country only was in this town. */
    private void town() {
        boolean in = sentence.folded(0).equals("in") && sentence.place(1) != null;
        boolean said = false;
        int at = 1;
        for (int i = 1; !in && !said && i + 1 < sentence.size(); i++) {
            said = sentence.folded(i).equals("in") && sentence.is("report", i - 1) && sentence.place(i + 1) != null;
            at = i + 1;
        }
        Entity.OfPlace town = in || said ? sentence.place(at) : null;
        if (town == null || town.mention().adjective() || town.mention().place().kind() == PlaceKind.COUNTRY)
            return;
        Group only = null;
        for (Group group : discourse.recent()) {
            boolean fits = group.place != null && group.place.kind() == PlaceKind.COUNTRY
                    && town.mention().place().isWithin(group.place)
                    && (in ? group.family != OccasionFamily.VISIT : group.family == OccasionFamily.VISIT);
            if (!fits)
                continue;
            if (only != null)
                return;
            only = group;
        }
        if (only == null)
            return;
        only.place = town.mention().place();
        claims.add(only, sentence, ClaimProperty.PLACE, town.mention().range().of(sentence.text),
                sentence.range(at - 1, town.last()), "town-of-the-country");
    }

    private void delegation(Entity.OfParty party) {
        Group group = group(party.party().sides());
        if (group == null)
            return;
        int verb = party.last() + 1;
        while (sentence.is("auxiliary", verb) && sentence.isPlainGap(verb))
            verb++;
        String folded = sentence.folded(verb);
        if ((folded.equals("led") || folded.equals("headed")) && sentence.folded(verb + 1).equals("by"))
            leader(party, verb + 2, group);
        else if (folded.matches("included|includes|include|including|comprised|comprises|comprising"))
            members(party, verb + 1, group);
        arrival(party, group);
    }

    private Group group(Set<String> sides) {
        for (Draft draft : drafts)
            if (draft.family == OccasionFamily.TALKS || draft.family == OccasionFamily.SUMMIT)
                return discourse.recent().isEmpty() ? null : discourse.salient(OccasionFamily.TALKS, sides, sentence.paragraph);
        return discourse.salient(OccasionFamily.TALKS, sides, sentence.paragraph);
    }

    private void leader(Entity.OfParty delegation, int at, Group group) {
        int start = sentence.folded(at).equals("the") ? at + 1 : at;
        Entity.OfParty leader = sentence.party(start);
        if (leader == null || leader.party().kind() != PartyKind.PERSON)
            return;
        Party person = leader.party();
        Party head = new Party(PartyKind.PERSON, person.name(), "Head of the " + delegation.party().name(),
                delegation.party().sides(), person.range());
        group.put(head);
        group.sides.addAll(head.sides());
        group.evidence.add(sentence.range(delegation.first(), leader.last()));
        claims.add(group, sentence, ClaimProperty.PARTICIPANT, person.name(),
                sentence.range(delegation.first(), leader.last()), "delegation-led-by");
    }

    private void members(Entity.OfParty delegation, int at, Group group) {
        int last = at;
        while (last < sentence.size() && last - at < LONGEST && sentence.isPlainGap(last))
            last++;
        if (at >= sentence.size() || last - at >= LONGEST || last >= sentence.size())
            last = Math.min(sentence.size() - 1, at + LONGEST);
        if (at > last)
            return;
        String value = sentence.printed(at, last);
        group.others.putIfAbsent(value,
                new Party(PartyKind.GROUP, value, null, delegation.party().sides(), sentence.range(at, last)));
        claims.add(group, sentence, ClaimProperty.PARTICIPANT, value, sentence.range(delegation.first(), last),
                "delegation-included");
    }

    /** "Arrived at the residence of …": where the talks were. */
    private void arrival(Entity.OfParty delegation, Group group) {
        for (int at = delegation.last() + 1; at + 2 < sentence.size(); at++) {
            if (!sentence.folded(at).equals("arrived") || !sentence.folded(at + 1).equals("at"))
                continue;
            Venue venue = Venue.at(sentence, at + 2);
            if (venue == null || sentence.folded(venue.last()).equals("airport"))
                return;
            claims.add(group, sentence, ClaimProperty.VENUE, venue.range().of(sentence.text),
                    new TextRange(sentence.start(at), venue.range().end()), "delegation-arrived-at");
            return;
        }
    }

    /** "The agenda is expected to cover …". */
    private void agenda() {
        for (int at = 0; at + 2 < Math.min(sentence.size(), 8); at++) {
            if (!sentence.folded(at).equals("agenda") || sentence.quoted(at) || !sentence.folded(at - 1).equals("the"))
                continue;
            int verb = at + 1;
            while (verb < at + 7 && !sentence.folded(verb).matches("cover|include|includes|included|covered|covers"))
                verb++;
            Group group = discourse.salient(OccasionFamily.TALKS, Set.of(), sentence.paragraph);
            if (verb >= at + 7 || verb + 1 >= sentence.size() || group == null)
                return;
            int last = sentence.size() - 1;
            while (last > verb + 1 && last - verb > 40)
                last--;
            TextRange range = sentence.range(verb + 1, last);
            claims.add(group, sentence, ClaimProperty.AGENDA, range.of(sentence.text), sentence.range(at, last),
                    "agenda-covers");
            return;
        }
    }
}
