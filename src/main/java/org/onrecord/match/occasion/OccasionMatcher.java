package org.onrecord.match.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.onrecord.record.PartialDate;

/**
 * Tells which known occasion one is that an article speaks of. What agrees counts as in {@link Agreement}; a single fact that
 * conflicts rules an occasion out. Where several fit equally well, none is chosen and all are kept as candidates. Looks at
 * every known occasion: whoever has very many narrows them by dates and places before.
 */
public final class OccasionMatcher {

    /** So much must agree: two people of a call; a place and one more fact. A place alone is not enough. */
    private static final int NEEDED = 4;

    /** The better of two that fit is chosen only if a whole fact more agrees: a day or a place. */
    private static final int LEAD = 3;

    /** What an article says without a date is of late; what was long ago it dates. */
    private static final int LATE_DAYS = 60;

    private final List<KnownOccasion> known;

    public OccasionMatcher(Collection<KnownOccasion> known) {
        this.known = List.copyOf(known);
    }

    /**
     * @param profile what an article says of the occasion
     * @param reported the day of the article; null where unknown
     */
    public OccasionMatch match(OccasionProfile profile, PartialDate reported) {
        List<OccasionMatch.Candidate> candidates = new ArrayList<>();
        boolean decisive = true;
        for (KnownOccasion occasion : known) {
            int points = Agreement.of(occasion.profile(), profile);
            if (points < NEEDED)
                continue;
            decisive &= !isLongAgo(occasion.profile(), profile, reported);
            candidates.add(new OccasionMatch.Candidate(occasion, points, confidence(points, profile)));
        }
        candidates.sort(Comparator.comparingInt(OccasionMatch.Candidate::points).reversed());
        boolean alone = candidates.size() == 1
                || candidates.size() > 1 && candidates.get(0).points() >= candidates.get(1).points() + LEAD;
        return new OccasionMatch(candidates, alone && decisive);
    }

    private static boolean isLongAgo(OccasionProfile known, OccasionProfile said, PartialDate reported) {
        if (reported == null || !said.date().isUnknown() || known.date().from() == null)
            return false;
        LocalDate last = known.date().to().last();
        return last.plusDays(LATE_DAYS).isBefore(reported.first());
    }

    /** A first estimate: two facts that tell make .7, each further point adds, and an unknown day takes away. */
    private static double confidence(int points, OccasionProfile profile) {
        double sum = 0.6 + 0.04 * points - (profile.date().precision() < 2 ? 0.1 : 0);
        return Math.round(100 * Math.min(0.97, sum)) / 100.0;
    }
}
