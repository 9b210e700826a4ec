package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.record.ClaimProperty;
import org.onrecord.record.PartialDate;

/** Brings the occasions of several articles together, as an import does: each is matched to those of the articles before. */
final class AcrossArticles {

    /** What all articles say of one occasion. */
    static final class Known {
        OccasionProfile profile;
        final List<ProposedMeeting> meetings = new ArrayList<>();
        final List<ProposedClaim> claims = new ArrayList<>();

        List<String> values(ClaimProperty property) {
            return claims.stream().filter(claim -> claim.property() == property).map(ProposedClaim::value).distinct().toList();
        }
    }

    final Map<String, Known> known = new LinkedHashMap<>();
    /** What could not be decided. */
    final List<String> undecided = new ArrayList<>();

    void add(OccasionReading reading, PartialDate published) {
        List<KnownOccasion> before = known.entrySet().stream()
                .map(entry -> new KnownOccasion(entry.getKey(), entry.getValue().profile)).toList();
        OccasionMatcher matcher = new OccasionMatcher(before);
        for (int i = 0; i < reading.meetings().size(); i++) {
            ProposedMeeting meeting = reading.meetings().get(i);
            OccasionMatch match = matcher.match(meeting.profile(), published);
            if (match.ambiguous())
                undecided.add(meeting.name());
            Known occasion = match.match() == null ? begin(meeting) : known.get(match.match().key());
            occasion.profile = occasion.profile.and(meeting.profile());
            occasion.meetings.add(meeting);
            int index = i;
            reading.claims().stream().filter(claim -> claim.meeting() == index).forEach(occasion.claims::add);
        }
    }

    private Known begin(ProposedMeeting meeting) {
        Known occasion = new Known();
        occasion.profile = meeting.profile();
        known.put(known.size() + " " + meeting.name(), occasion);
        return occasion;
    }

    /** The one occasion that has all of some words in its key or its people, sides and place. */
    List<Known> of(OccasionFamily family, String... facts) {
        return known.values().stream().filter(occasion -> occasion.profile.family() == family)
                .filter(occasion -> List.of(facts).stream().allMatch(fact -> occasion.profile.toString().contains(fact)))
                .toList();
    }
}
