package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.TextRange;
import org.onrecord.text.place.NamedPlace;

/** The mentions that mean one occasion, and what they say together. */
final class Group {

    final int id;
    OccasionFamily family;
    OccasionDate date = OccasionDate.UNKNOWN;
    NamedPlace place;
    String unknownPlace;
    Party body;
    Party organizer;
    int ordinal;
    MeetingStatus status;
    /** The visit that it was part of; or null. */
    Group parent;
    /** The occasion that it shared its day with; or null. */
    Group sameDayAs;
    final Map<String, Party> persons = new LinkedHashMap<>();
    final Map<String, Party> others = new LinkedHashMap<>();
    final Set<String> sides = new LinkedHashSet<>();
    final List<Draft> mentions = new ArrayList<>();
    final Set<Integer> apart = new HashSet<>();
    final List<TextRange> evidence = new ArrayList<>();
    int lastForeground = -1;
    /** The paragraph of the last mention that was about it. */
    int paragraph = -1;
    /** How many mentions were about it. */
    int foreground;
    /** Its first mention took for granted that readers know it: what it leaves open may come later. */
    boolean open;

    Group(int id, OccasionFamily family) {
        this.id = id;
        this.family = family;
    }

    /** Takes up what a mention says, and keeps what is more precise. */
    void take(Draft draft, OccasionDate drafted, int position) {
        family = mentions.isEmpty() ? draft.family : family.narrower(draft.family);
        date = date.and(drafted);
        if (draft.place != null && (place == null || draft.place.isWithin(place)))
            place = draft.place;
        if (unknownPlace == null)
            unknownPlace = draft.unknownPlace;
        if (body == null)
            body = draft.body;
        if (organizer == null)
            organizer = draft.organizer;
        if (ordinal == 0)
            ordinal = draft.ordinal;
        for (Party party : draft.parties)
            take(party);
        sides.addAll(draft.sides);
        status(draft.status);
        mentions.add(draft);
        evidence.add(draft.range());
        if (!draft.background) {
            lastForeground = position;
            paragraph = draft.sentence.paragraph;
            foreground++;
        }
        open &= date.precision() < 2 || place == null;
    }

    void take(Party party) {
        if (party.kind() == PartyKind.GROUP && party.sides().isEmpty())
            return;
        (party.kind() == PartyKind.PERSON ? persons : others).putIfAbsent(party.name(), party);
        sides.addAll(party.sides());
    }

    /** What was held was held, whenever it had been planned. */
    private void status(MeetingStatus said) {
        if (said == null || status == MeetingStatus.HELD || status == MeetingStatus.CANCELLED && said != MeetingStatus.HELD)
            return;
        status = said;
    }
}
