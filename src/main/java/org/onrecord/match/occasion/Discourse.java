package org.onrecord.match.occasion;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.record.PartialDate;

/**
 * Keeps which occasions an article has spoken of, and decides which of them a mention means: one that fits, by its date, place
 * and parties; for "the talks" the one that the article was last about; else a new one.
 */
final class Discourse {

    /** Occasions that were not spoken of for so many others are not looked at any more: a bound for endless articles. */
    private static final int REMEMBERED = 60;

    private final List<Group> groups = new ArrayList<>();
    private final List<Group> recent = new ArrayList<>();
    private final Map<DayOfWeek, PartialDate> weekdays = new HashMap<>();
    private final Map<MonthDay, PartialDate> days = new HashMap<>();
    private final Set<Object> ambiguous = new HashSet<>();
    private Set<String> sides = Set.of();
    private int position;

    /** All occasions, in the order of their first mentions. */
    List<Group> groups() {
        return groups;
    }

    /** The occasion that a mention means, with what the mention says taken up. */
    Group place(Draft draft, Set<Group> apart) {
        position++;
        if (draft.bothSides && draft.sides.isEmpty())
            draft.sides.addAll(sides);
        OccasionDate date = draft.date == null ? OccasionDate.UNKNOWN : OccasionDate.of(draft.date);
        Group group = find(draft, date, apart);
        if (group == null)
            group = begin(draft);
        learnDays(group.date, date);
        group.take(draft, date, position);
        if (group.sides.size() == 2)
            sides = new LinkedHashSet<>(group.sides);
        touch(group);
        return group;
    }

    private Group begin(Draft draft) {
        Group group = new Group(groups.size(), draft.family);
        group.open = draft.reference == Draft.Reference.DEFINITE;
        groups.add(group);
        return group;
    }

    private void touch(Group group) {
        recent.remove(group);
        recent.add(group);
        if (recent.size() > REMEMBERED)
            recent.remove(0);
    }

    private Group find(Draft draft, OccasionDate date, Set<Group> apart) {
        OccasionProfile said = profile(draft, date);
        boolean identified = identifies(draft);
        Group best = null;
        int bestScore = 0;
        for (int i = recent.size() - 1; i >= 0; i--) {
            Group group = recent.get(i);
            if (apart.contains(group))
                continue;
            int score = Agreement.of(group.profile(), said);
            if (score == Agreement.CONFLICT)
                continue;
            if (!identified) {
                boolean mayBe = draft.reference == Draft.Reference.DEFINITE && !isSittingFor(draft, group);
                if (mayBe && isSalient(group, best, draft.sentence.paragraph))
                    best = group;
                continue;
            }
            score += group.open && !isOfAnotherBody(draft, group) ? 2 : 0;
            if (score >= needed(draft, group) && score > bestScore) {
                best = group;
                bestScore = score;
            }
        }
        return best;
    }

    /** "The talks" are no meeting of one body, whatever the paragraph was about. */
    private static boolean isSittingFor(Draft draft, Group group) {
        return draft.family == OccasionFamily.TALKS && group.family == OccasionFamily.SITTING && group.body != null;
    }

    /**
     * Whether "the talks" rather means this one than the best so far: the one that the paragraph was last about; in a new
     * paragraph the one that the article is most about, and of two the later one.
     */
    private static boolean isSalient(Group group, Group best, int paragraph) {
        if (best == null)
            return true;
        boolean here = group.paragraph == paragraph;
        if (here != (best.paragraph == paragraph))
            return here;
        if (here)
            return group.lastForeground > best.lastForeground;
        if (group.foreground != best.foreground)
            return group.foreground > best.foreground;
        PartialDate date = group.date.date();
        PartialDate other = best.date.date();
        if (date != null && other != null && !date.equals(other))
            return date.compareTo(other) > 0;
        return group.lastForeground > best.lastForeground;
    }

    /** "The meeting" that readers know is not the yearly one of a service that is named only later. */
    private static boolean isOfAnotherBody(Draft draft, Group group) {
        return draft.body != null && group.body == null;
    }

    private static boolean identifies(Draft draft) {
        return draft.date != null || draft.place != null || draft.unknownPlace != null || draft.body != null
                || draft.ordinal > 1 || !draft.sides.isEmpty()
                || draft.parties.stream().anyMatch(party -> party.kind() != PartyKind.GROUP);
    }

    /** How much must agree: little for "the Istanbul talks", more for "talks in Istanbul". */
    private static int needed(Draft draft, Group group) {
        // "The two leaders met": those of whom the article speaks.
        boolean again = draft.bothSides && draft.date == null && draft.place == null;
        if (draft.reference == Draft.Reference.DEFINITE || again)
            return 2;
        boolean samePlace = draft.place != null && draft.place.equals(group.place) && !draft.verb;
        boolean spoken = draft.family.isSpoken() || draft.family == OccasionFamily.CALL || draft.family == OccasionFamily.VISIT;
        return samePlace || spoken ? 3 : 4;
    }

    private static OccasionProfile profile(Draft draft, OccasionDate date) {
        Set<String> people = new HashSet<>();
        for (Party party : draft.parties)
            if (party.kind() == PartyKind.PERSON)
                people.add(OccasionProfile.person(party.name()));
        return new OccasionProfile(draft.family, date, draft.place, draft.unknownPlace, people, draft.sides,
                draft.body == null ? null : draft.body.name(), draft.ordinal);
    }

    /** Of one occasion an article gives the day in full here and as "Thursday" there: then that is what Thursday means. */
    private void learnDays(OccasionDate known, OccasionDate said) {
        OccasionDate day = known.isDay() ? known : said;
        OccasionDate other = day == known ? said : known;
        if (!day.isDay())
            return;
        if (other.from() == null && other.weekday() != null)
            learn(weekdays, other.weekday(), day.from());
        if (other.from() == null && other.dayOfYear() != null)
            learn(days, other.dayOfYear(), day.from());
    }

    private <K> void learn(Map<K, PartialDate> known, K key, PartialDate date) {
        PartialDate before = known.put(key, date);
        if (before != null && !before.equals(date))
            ambiguous.add(key);
    }

    /** What the article makes plain of its days; a day that it uses of two dates is left out. */
    ArticleDays days() {
        weekdays.keySet().removeAll(ambiguous);
        days.keySet().removeAll(ambiguous);
        return new ArticleDays(weekdays, days);
    }

    /** The occasion that the article was last about, among those of a sort; null if there is none. */
    Group salient(OccasionFamily family, Set<String> among, int paragraph) {
        Group best = null;
        for (Group group : recent)
            if (group.family.isCompatible(family) && group.lastForeground >= 0
                    && (among.isEmpty() || group.sides.isEmpty() || group.sides.containsAll(among))
                    && isSalient(group, best, paragraph))
                best = group;
        return best;
    }

    /** The groups that are still looked at, the last spoken of at the end. */
    List<Group> recent() {
        return recent;
    }
}
