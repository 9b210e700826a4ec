package org.onrecord.match.occasion;

import java.util.Set;

import org.onrecord.text.place.NamedPlace;

/** How well what two texts or two passages say of their occasions fits together. */
final class Agreement {

    /** They cannot be one occasion. */
    static final int CONFLICT = Integer.MIN_VALUE;

    private Agreement() {
    }

    /**
     * Points for each fact that both give and agree on: a day or a place 3, a place within the other 2, a period 1, a
     * person 2, a body 3, both sides 2.
     */
    static int of(OccasionProfile one, OccasionProfile other) {
        if (!one.family().isCompatible(other.family()) || !one.date().isCompatible(other.date()))
            return CONFLICT;
        if (isBodyOfOthers(one, other) || isBodyOfOthers(other, one))
            return CONFLICT;
        int places = places(one, other);
        int dates = dates(one.date(), other.date());
        int people = people(one, other, dates == 3 && places >= 2);
        int sides = sides(one.sides(), other.sides());
        int bodies = bodies(one.body(), other.body());
        if (places == CONFLICT || people == CONFLICT || sides == CONFLICT || bodies == CONFLICT)
            return CONFLICT;
        if (one.ordinal() > 0 && other.ordinal() > 0 && one.ordinal() != other.ordinal())
            return CONFLICT;
        return places + dates + people + sides + bodies;
    }

    /** The sitting of a body is no meeting of two people or two countries, though its speaker met somebody that day. */
    private static boolean isBodyOfOthers(OccasionProfile sitting, OccasionProfile other) {
        boolean encounter = other.family() == OccasionFamily.MEETING || other.family() == OccasionFamily.TALKS;
        return sitting.family() == OccasionFamily.SITTING && encounter && other.body() == null
                && (sitting.body() != null && (other.people().size() > 1 || other.sides().size() > 1));
    }

    private static int dates(OccasionDate one, OccasionDate other) {
        if (one.isUnknown() || other.isUnknown())
            return 0;
        boolean days = one.isDay() && other.isDay() || one.dayOfYear() != null && other.precision() >= 2
                || other.dayOfYear() != null && one.precision() >= 2
                || one.weekday() != null && other.weekday() != null || one.isDay() && other.weekday() != null
                || other.isDay() && one.weekday() != null;
        return days ? 3 : 1;
    }

    private static int places(OccasionProfile one, OccasionProfile other) {
        NamedPlace here = one.place();
        NamedPlace there = other.place();
        if (one.unknownPlace() != null && other.unknownPlace() != null)
            return one.unknownPlace().equalsIgnoreCase(other.unknownPlace()) ? 3 : CONFLICT;
        if (here == null || there == null)
            return 0;
        if (here.equals(there))
            return 3;
        return here.isCompatible(there) ? 2 : CONFLICT;
    }

    /** @param sameSpot whether day and place are the same, where several people may be named of one delegation */
    private static int people(OccasionProfile one, OccasionProfile other, boolean sameSpot) {
        Set<String> these = one.people();
        Set<String> those = other.people();
        if (these.isEmpty() || those.isEmpty())
            return 0;
        Set<String> fewer = these.size() < those.size() ? these : those;
        int shared = (int) fewer.stream().filter(fewer == these ? those::contains : these::contains).count();
        boolean contained = shared == Math.min(these.size(), those.size());
        boolean alone = these.size() == 1 && those.size() == 1;
        if (!contained && !sameSpot && (!alone || !isMutual(one.family()) || !isMutual(other.family())))
            return CONFLICT;
        return 2 * Math.min(shared, 2);
    }

    /** Of a meeting or a call each text may name another one of those who met; a visit or a speech is one person's. */
    private static boolean isMutual(OccasionFamily family) {
        return family == OccasionFamily.MEETING || family == OccasionFamily.TALKS || family == OccasionFamily.SUMMIT
                || family == OccasionFamily.CALL;
    }

    private static int sides(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty())
            return 0;
        if (one.equals(other))
            return one.size() > 1 ? 2 : 1;
        boolean contained = one.containsAll(other) || other.containsAll(one);
        if (!contained && (one.size() > 1 || other.size() > 1))
            return CONFLICT;
        return contained ? 1 : 0;
    }

    private static int bodies(String one, String other) {
        if (one == null || other == null)
            return 0;
        return OccasionProfile.sameBody(one, other) ? 3 : CONFLICT;
    }
}
