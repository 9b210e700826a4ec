package org.onrecord.match.occasion;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.onrecord.match.PersonName;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;
import org.onrecord.text.Folding;
import org.onrecord.text.place.Gazetteer;
import org.onrecord.text.place.NamedPlace;

/**
 * An occasion as occasions are compared, whether an article speaks of it or the record holds it.
 *
 * @param family what it is called
 * @param date when it was
 * @param place where, as far as the gazetteer knows the place; or null
 * @param unknownPlace a town that the gazetteer does not know; or null
 * @param people the keys of those who took part; see {@link #person}
 * @param sides the countries that took part, by the names of the gazetteer
 * @param body the body that sat, or null
 * @param ordinal 2 for a second round; 0 where nothing is said
 */
public record OccasionProfile(OccasionFamily family, OccasionDate date, NamedPlace place, String unknownPlace,
        Set<String> people, Set<String> sides, String body, int ordinal) {

    public OccasionProfile {
        people = Set.copyOf(people);
        sides = Set.copyOf(sides);
    }

    /**
     * A meeting of the record.
     *
     * @param start null where unknown
     * @param end null where unknown
     * @param place null where unknown
     * @param people the names of the people who took part
     * @param organizations the names of the countries and bodies that took part
     */
    public static OccasionProfile of(MeetingClassification classification, PartialDate start, PartialDate end, Place place,
            List<String> people, List<String> organizations) {
        Set<String> keys = new HashSet<>();
        people.forEach(name -> keys.add(person(name)));
        Set<String> sides = new TreeSet<>();
        String body = null;
        for (String name : organizations) {
            if (Gazetteer.place(name).isPresent())
                sides.add(Gazetteer.place(name).get().country());
            else if (body == null)
                body = name;
        }
        NamedPlace found = null;
        String unknown = null;
        if (place != null) {
            found = place(place);
            unknown = found != null || place.locality() == null ? null : place.locality();
            if (found != null && place.locality() != null && found.locality() == null)
                unknown = place.locality();
        }
        return new OccasionProfile(OccasionFamily.of(classification), OccasionDate.of(start, end), found, unknown, keys, sides,
                body, 0);
    }

    /** What two accounts of one occasion say together; they must not conflict. */
    public OccasionProfile and(OccasionProfile other) {
        Set<String> both = new HashSet<>(people);
        both.addAll(other.people);
        Set<String> countries = new HashSet<>(sides);
        countries.addAll(other.sides);
        boolean narrower = place == null || other.place != null && other.place.isWithin(place);
        return new OccasionProfile(family.narrower(other.family), date.and(other.date), narrower ? other.place : place,
                unknownPlace == null ? other.unknownPlace : unknownPlace, both, countries, body == null ? other.body : body,
                ordinal == 0 ? other.ordinal : ordinal);
    }

    private static NamedPlace place(Place place) {
        for (String part : new String[] { place.venue(), place.locality(), place.country() })
            if (part != null && Gazetteer.place(part).isPresent())
                return Gazetteer.place(part).get();
        return null;
    }

    /** What the spellings of one name have in common: its first and last parts, folded over transliterations. */
    public static String person(String name) {
        PersonName folded = PersonName.of(name);
        if (folded.tokens().size() < 2)
            return folded.last();
        return folded.tokens().get(0) + " " + folded.last();
    }

    /** "FSB" and "Federal Security Service" are one body, as are a name and a longer one that has all its words. */
    static boolean sameBody(String one, String other) {
        Set<String> these = words(one);
        Set<String> those = words(other);
        return these.containsAll(those) || those.containsAll(these) || initials(one).equals(bare(other))
                || initials(other).equals(bare(one));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+"))
            if (!word.isEmpty() && !word.equalsIgnoreCase("of") && !word.equalsIgnoreCase("the"))
                words.add(Folding.word(word));
        return words;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+"))
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                initials.append(word.charAt(0));
        return initials.length() < 2 ? "?" : initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
