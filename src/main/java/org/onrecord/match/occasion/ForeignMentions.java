package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/**
 * Reads mentions in Russian and German sentences by their main nouns: of what stands around a noun, the dates and places of
 * the sentence count, and the countries that do not stand behind "in".
 */
final class ForeignMentions {

    private final Sentence sentence;

    private ForeignMentions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** One mention at most: of several in a sentence nobody could tell whose the date is. */
    static List<Draft> find(Sentence sentence) {
        List<Draft> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int length = sentence.length("foreign", at);
            if (length == 0)
                continue;
            String form = sentence.folded(at, at + length - 1);
            found.add(new Draft(sentence, at, at + length - 1, false,
                    OccasionFamily.valueOf(OccasionLexicon.value("foreign", form))));
        }
        if (found.size() != 1)
            return List.of();
        new ForeignMentions(sentence).read(found.get(0));
        return found;
    }

    private void read(Draft draft) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is("foreignplanned", at))
                draft.status = MeetingStatus.PLANNED;
            else if (sentence.is("foreignheld", at) && draft.status == null)
                draft.status = MeetingStatus.HELD;
            Entity entity = sentence.entity(at);
            if (entity == null)
                continue;
            if (entity instanceof Entity.OfDate date && draft.date == null)
                draft.date = date.mention();
            if (entity instanceof Entity.OfPlace place && !place.mention().adjective())
                place(draft, place);
            draft.first = Math.min(draft.first, entity.first());
            draft.last = Math.max(draft.last, entity.last());
        }
    }

    private void place(Draft draft, Entity.OfPlace place) {
        NamedPlace named = place.mention().place();
        String before = sentence.folded(place.first() - 1);
        if (OccasionLexicon.is("foreignin", before) || OccasionLexicon.is("foreignin", sentence.folded(place.first() - 2)))
            draft.at(named, place.mention().range());
        else if (named.kind() == PlaceKind.COUNTRY)
            draft.sides.add(named.country());
    }
}
