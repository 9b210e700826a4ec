package org.onrecord.match.occasion;

import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/** Reads where an occasion was: places, venues, and towns that the gazetteer does not have. */
final class WhereaboutsReader {

    private final Sentence sentence;
    private final Draft draft;

    WhereaboutsReader(Draft draft) {
        this.sentence = draft.sentence;
        this.draft = draft;
    }

    /** "In Riyadh, Saudi Arabia", "visited Ankara". */
    boolean isPosition(int at) {
        String before = sentence.folded(at - 1);
        return sentence.place(at - 1) != null || before.equals("in") || before.equals("at") || before.equals("to")
                || before.equals("inside") || before.equals("near") || before.equals("the") || before.equals("central")
                || before.equals("downtown") || before.equals("outside")
                || draft.family == OccasionFamily.VISIT && at == draft.headLast + 1;
    }

    int place(Entity.OfPlace entity) {
        NamedPlace place = entity.mention().place();
        if (sentence.possessive(entity.last()) || isTitleBehind(entity))
            return venueOrStop(entity.first());
        if (draft.place != null && !place.isCompatible(draft.place))
            return -1;
        draft.at(place, entity.mention().range());
        if (place.kind() == PlaceKind.VENUE)
            draft.venue = entity.mention().range();
        draft.last = entity.last();
        return entity.last() + 1;
    }

    boolean isTitleBehind(Entity.OfPlace entity) {
        return sentence.isPlainGap(entity.last())
                && (sentence.is("role", entity.last() + 1) || sentence.is("group", entity.last() + 1)
                        || sentence.is("venuehead", entity.last() + 1));
    }

    int venueOrStop(int at) {
        Venue venue = Venue.at(sentence, at);
        if (venue == null)
            return -1;
        return venue(venue);
    }

    int venue(Venue venue) {
        if (draft.venue == null)
            draft.venue = venue.range();
        if (venue.place() != null && (draft.place == null || venue.place().isCompatible(draft.place)))
            draft.at(venue.place(), venue.range());
        draft.last = Math.max(draft.last, venue.last());
        return venue.last() + 1;
    }

    int read(int at) {
        Entity.OfPlace place = placeAfter(at);
        Venue venue = Venue.at(sentence, at + 1);
        if (venue != null && place != null && venue.last() > place.last()
                && place.last() < sentence.wordFrom(venue.range().end())
                && venue.place() == null && venue.range().start() <= place.mention().range().start()
                && sentence.capital(place.last() + 1)) {
            draft.at(place.mention().place(), place.mention().range());
            return venue(venue);
        }
        if (place != null && !place.mention().adjective() && !sentence.possessive(place.last()) && !isTitleBehind(place))
            return place.first();
        if (sentence.date(at + 1) != null)
            return at + 1;
        if (venue != null)
            return venue(venue);
        return sentence.folded(at).equals("in") ? unknownTown(at + 1) : -1;
    }

    /** The place that follows "in", "in the southern city of" and the like. */
    Entity.OfPlace placeAfter(int at) {
        for (int i = at + 1; i <= Math.min(sentence.size() - 1, at + 5); i++) {
            if (sentence.place(i) != null)
                return i == at + 1 || !sentence.place(i).mention().adjective() ? sentence.place(i) : null;
            boolean skipped = sentence.is("beforetown", i);
            if (!skipped || !sentence.isPlainGap(i))
                return null;
        }
        return null;
    }

    /** "In Bad Gastein, Austria": a town that the gazetteer does not have, if a country follows. */
    private int unknownTown(int at) {
        int last = at;
        while (last - at < 4 && sentence.isPlainGap(last) && sentence.capital(last + 1) && sentence.place(last + 1) == null)
            last++;
        boolean town = sentence.capital(at) && sentence.place(at) == null && !sentence.is("bodyhead", last);
        boolean dated = sentence.date(last + 1) != null
                || sentence.folded(last + 1).equals("on") && sentence.date(last + 2) != null;
        if (town && dated && sentence.isPlainGap(last) && !sentence.is("bodyhead", at)) {
            draft.unknownPlace = sentence.printed(at, last);
            draft.placeRange = sentence.range(at, last);
            draft.last = last;
            return last + 1;
        }
        Entity.OfPlace country = town ? sentence.place(last + 1) : null;
        if (country == null || !sentence.gap(last).equals(", ") || country.mention().adjective())
            return -1;
        draft.unknownPlace = sentence.printed(at, last);
        draft.at(country.mention().place(), sentence.range(at, country.last()));
        draft.last = country.last();
        return country.last() + 1;
    }
}
