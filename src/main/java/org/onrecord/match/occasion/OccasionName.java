package org.onrecord.match.occasion;

import java.util.List;
import java.util.Locale;

import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/** Makes a name for an occasion that has none: "Talks in Istanbul", "Visit of Keir Starmer to the White House". */
final class OccasionName {

    private OccasionName() {
    }

    static String of(Group group) {
        List<String> people = group.persons.keySet().stream().limit(2).toList();
        String who = String.join(" and ", people);
        String place = place(group);
        return switch (group.family) {
            case CALL -> "Telephone call" + prefixed(" of ", people.isEmpty() ? String.join(" and ", group.sides) : who);
            case VISIT -> "Visit" + prefixed(" of ", who) + prefixed(" to ", place);
            case BRIEFING -> "Press briefing" + prefixed(" of ", who);
            case SPEECH -> group.body == null ? "Speech" + prefixed(" by ", who) : "Meeting of the " + group.body.name();
            case SITTING, HEARING -> noun(group) + (group.body == null ? prefixed(" with ", who)
                    : " of the " + group.body.name());
            case TALKS ->
                noun(group) + (place == null ? prefixed(" of ", who.isEmpty() ? String.join(" and ", group.sides) : who)
                        : " in " + place);
            default -> noun(group) + (people.size() > 1 ? " of " + who : "") + prefixed(" in ", place);
        };
    }

    private static String noun(Group group) {
        String name = group.family.name().toLowerCase(Locale.ROOT);
        if (group.family == OccasionFamily.SITTING)
            return "Meeting";
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String place(Group group) {
        NamedPlace place = group.place;
        if (group.unknownPlace != null || place == null)
            return group.unknownPlace;
        return place.kind() == PlaceKind.VENUE ? "the " + place.name() : place.name();
    }

    private static String prefixed(String prefix, String text) {
        return text == null || text.isEmpty() ? "" : prefix + text;
    }
}
