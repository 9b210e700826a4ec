package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.Place;
import org.onrecord.text.TextRange;

/**
 * An occasion that an article speaks of, as a meeting for the record.
 *
 * @param name what it can be called, such as "Talks in Istanbul"
 * @param classification what sort it is
 * @param status whether it is said to have taken place; null where nothing says so
 * @param date when it was
 * @param place where it was, completed by the gazetteer; null where nothing is said
 * @param participants people, bodies and groups that took part, in the order of the article
 * @param sides the countries that they acted for
 * @param organizer who hosted it, or null
 * @param body the body that sat, or null
 * @param parent the index of the visit that it was part of; -1 if of none
 * @param previous the index of the one before it in a series; -1 if none is known
 * @param profile as occasions are compared
 * @param evidence where the article speaks of it
 * @param rule how it was recognised
 * @param confidence from 0 to 1
 */
public record ProposedMeeting(String name, MeetingClassification classification, MeetingStatus status, OccasionDate date,
        Place place, List<Party> participants, Set<String> sides, Party organizer, Party body, int parent, int previous,
        OccasionProfile profile, List<TextRange> evidence, String rule, double confidence) {

    public ProposedMeeting {
        participants = List.copyOf(participants);
        sides = java.util.Collections.unmodifiableSet(new TreeSet<>(sides));
        evidence = List.copyOf(evidence);
    }

    /** With somebody who is known from elsewhere to have taken part. */
    ProposedMeeting with(Party present) {
        List<Party> all = new ArrayList<>(participants);
        all.add(present);
        Set<String> people = new HashSet<>(profile.people());
        people.add(OccasionProfile.person(present.name()));
        OccasionProfile known = new OccasionProfile(profile.family(), profile.date(), profile.place(), profile.unknownPlace(),
                people, profile.sides(), profile.body(), profile.ordinal());
        return new ProposedMeeting(name, classification, status, date, place, all, sides, organizer, body, parent, previous,
                known, evidence, rule, confidence);
    }
}
