package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.TextRange;
import org.onrecord.text.date.DateMention;
import org.onrecord.text.place.NamedPlace;

/** A mention of an occasion while it is being read. */
final class Draft {

    /** How a mention presents its occasion. */
    enum Reference {
        /** "The talks", "Thursday's meeting": one that readers can tell. */
        DEFINITE,
        /** "A meeting", "talks": one that readers may not know yet. */
        INDEFINITE,
        /** A verb says that it took place. */
        REPORTED
    }

    final Sentence sentence;
    /** The word that speaks of the occasion. */
    final int head;
    final boolean verb;
    OccasionFamily family;
    Reference reference = Reference.INDEFINITE;
    /** The words that belong to the mention, from the first to the last. */
    int first;
    int last;
    final int headLast;

    DateMention date;
    NamedPlace place;
    /** A town that the gazetteer does not have, as printed. */
    String unknownPlace;
    TextRange placeRange;
    TextRange venue;
    Party body;
    final List<Party> parties = new ArrayList<>();
    final Set<String> sides = new LinkedHashSet<>();
    Party organizer;
    int ordinal;
    /** The words that say how it ranks, such as "high-level talks". */
    TextRange level;
    TextRange agenda;
    MeetingStatus status;
    boolean hypothetical;
    boolean negated;
    boolean plural;
    /** A body holds it that has no name in the text. */
    boolean ofUnnamedBody;
    /** What a journey is for: "visited … to meet with". */
    boolean purpose;
    /** A speech was given at it. */
    boolean speech;
    /** It is named only to place another one in time: "after discussions in Saudi Arabia". */
    boolean background;
    /** The visit that it is part of; or null. */
    Draft part;
    /** Both sides, whom the text has named before. */
    boolean bothSides;

    Draft(Sentence sentence, int head, int headLast, boolean verb, OccasionFamily family) {
        this.sentence = sentence;
        this.head = head;
        this.headLast = headLast;
        this.verb = verb;
        this.family = family;
        this.first = head;
        this.last = headLast;
    }

    void add(Party party) {
        if (party.kind() == PartyKind.GROUP && party.sides().isEmpty())
            bothSides = true;
        if (parties.stream().noneMatch(known -> known.name().equals(party.name())))
            parties.add(party);
        sides.addAll(party.sides());
    }

    /** Before those that are known. */
    void addFirst(List<Party> subjects) {
        List<Party> objects = List.copyOf(parties);
        parties.clear();
        subjects.forEach(this::add);
        objects.forEach(this::add);
    }

    void at(NamedPlace found, TextRange range) {
        if (place != null && !found.isWithin(place))
            return;
        place = found;
        placeRange = range;
    }

    boolean isSpecific() {
        return date != null || place != null || unknownPlace != null || venue != null || body != null || ordinal > 0
                || !sides.isEmpty() || !parties.isEmpty();
    }

    TextRange range() {
        return sentence.range(first, last);
    }
}
