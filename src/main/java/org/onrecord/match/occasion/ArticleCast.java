package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.match.PersonName;

/** The people whom an article names in full, so that the rest of it can call them by surname or by what they are. */
final class ArticleCast {

    /**
     * Somebody with a full name.
     *
     * @param name as first written in full
     * @param role as first given, or null
     * @param sides the countries acted for
     */
    record Member(String name, String role, Set<String> sides) {
    }

    private final Map<String, List<Member>> byName = new HashMap<>();
    private final Map<String, List<Member>> bySide = new HashMap<>();
    /** An article writes the same few names again and again. */
    private final Map<String, PersonName> names = new HashMap<>();

    /** Takes up a name that was found in full. What an earlier mention left out is filled in. */
    void add(String name, String role, Set<String> sides) {
        PersonName folded = folded(name);
        List<Member> namesakes = byName.computeIfAbsent(folded.last(), key -> new ArrayList<>(1));
        for (int i = 0; i < namesakes.size(); i++) {
            Member known = namesakes.get(i);
            if (!folded(known.name()).mayBe(folded, false))
                continue;
            Member filled = new Member(known.name(), known.role() == null ? role : known.role(),
                    known.sides().isEmpty() ? sides : known.sides());
            namesakes.set(i, filled);
            index(filled);
            return;
        }
        // Nobody can tell a hundred namesakes apart by their surname.
        if (namesakes.size() < 100) {
            Member member = new Member(name, role, sides);
            namesakes.add(member);
            index(member);
        }
    }

    private PersonName folded(String name) {
        return names.computeIfAbsent(name, PersonName::of);
    }

    private void index(Member member) {
        for (String side : member.sides()) {
            List<Member> members = bySide.computeIfAbsent(side, key -> new ArrayList<>(1));
            members.removeIf(known -> known.name().equals(member.name()));
            if (members.size() < 100)
                members.add(member);
        }
    }

    /** The one person whom a name, in full or in part, means; null where nobody or several are called so. */
    Member named(String name) {
        PersonName folded = folded(name);
        Member found = null;
        for (Member member : byName.getOrDefault(folded.last(), List.of())) {
            if (!folded(member.name()).mayBe(folded, false))
                continue;
            if (found != null)
                return null;
            found = member;
        }
        return found;
    }

    /**
     * The one person of a country who is called so by what they are: "the Russian president", "the Kremlin leader".
     *
     * @param role folded, such as "foreign minister"; a "leader" is whoever leads a state or its government
     */
    Member ofRole(String side, String role) {
        Member found = null;
        for (Member member : bySide.getOrDefault(side, List.of())) {
            if (!isRole(member, role))
                continue;
            if (found != null)
                return null;
            found = member;
        }
        return found;
    }

    private static boolean isRole(Member member, String role) {
        if (member.role() == null)
            return false;
        String known = OccasionLexicon.fold(member.role());
        return role.equals("leader") ? OccasionLexicon.is("leader", known) : known.equals(role);
    }
}
