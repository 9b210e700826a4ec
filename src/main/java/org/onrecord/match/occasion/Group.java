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

    /** By so many people is it told from others: a bound for endless articles. */
    private static final int MOST_COMPARED = 1_000;

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
    /** The keys of the persons, as {@link OccasionProfile#person} gives them. */
    private Set<String> people = Set.of();
    /** As it was last compared, which is far more often than anything new is told of it. */
    private OccasionProfile profile;
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
        if (party.kind() != PartyKind.PERSON)
            others.putIfAbsent(party.name(), party);
        else if (!persons.containsKey(party.name()))
            put(party);
        sides.addAll(party.sides());
    }

    /** A person, with what is said now in place of what was known. */
    void put(Party person) {
        if (persons.put(person.name(), person) != null || people.size() >= MOST_COMPARED)
            return;
        Set<String> all = new HashSet<>(people);
        all.add(OccasionProfile.person(person.name()));
        people = Set.copyOf(all);
    }

    /** As it is compared with what a mention says. */
    OccasionProfile profile() {
        if (profile == null || !isCurrent())
            profile = new OccasionProfile(family, date, place, unknownPlace, people, sides, body == null ? null : body.name(),
                    ordinal);
        return profile;
    }

    /** People and sides are only ever added, and a body or a town that is known stays. */
    private boolean isCurrent() {
        return profile.family() == family && profile.date() == date && profile.place() == place
                && profile.people().size() == people.size() && profile.sides().size() == sides.size()
                && (profile.body() == null) == (body == null) && (profile.unknownPlace() == null) == (unknownPlace == null)
                && profile.ordinal() == ordinal;
    }

    /** What was held was held, whenever it had been planned. */
    private void status(MeetingStatus said) {
        if (said == null || status == MeetingStatus.HELD || status == MeetingStatus.CANCELLED && said != MeetingStatus.HELD)
            return;
        status = said;
    }
}
