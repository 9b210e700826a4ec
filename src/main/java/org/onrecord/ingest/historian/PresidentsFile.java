package org.onrecord.ingest.historian;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.match.PersonName;
import org.onrecord.match.Tenure;
import org.onrecord.record.Identifier;
import org.onrecord.record.PartialDate;

/** The presidents of the United States and their terms, from {@code travels/presidents/presidents.xml}. */
final class PresidentsFile {

    static final String SCHEME = "historian:travels";
    static final String TITLE = "President of the United States";

    private final Organizations organizations;
    private final Consumer<Rejection> rejections;
    private final Map<String, Draft> presidents = new LinkedHashMap<>();

    PresidentsFile(Organizations organizations, Consumer<Rejection> rejections) {
        this.organizations = organizations;
        this.rejections = rejections;
    }

    /**
     * Takes up the presidents; whoever is among the diplomats too is one person: the same surname, given names that fit, and
     * the same year of birth.
     */
    void read(String file, XmlNode root, List<Draft> diplomats) {
        for (XmlNode node : root.children("president"))
            president(file, node, diplomats);
    }

    private void president(String file, XmlNode node, List<Draft> diplomats) {
        String id = node.text("id");
        String name = node.text("name");
        if (id == null || name == null || node.text("took-office-date") == null) {
            reject(file, node, "MISSING_FIELD", "A president needs <id>, <name> and <took-office-date>.");
            return;
        }
        try {
            PartialDate from = PartialDate.parse(node.text("took-office-date"));
            PartialDate to = parsed(node.text("left-office-date"));
            if (to != null && to.last().isBefore(from.first())) {
                reject(file, node, "DATES_REVERSED", "The term ends (" + to + ") before it starts (" + from + ").");
                return;
            }
            PartialDate born = parsed(node.text("birth-year"));
            PartialDate died = parsed(node.text("death-year"));
            Draft draft = presidents.computeIfAbsent(id, k -> draft(file, node, k, name, born, diplomats));
            draft.born = draft.born == null ? born : draft.born;
            draft.died = draft.died == null ? died : draft.died;
            String country = organizations.country(Countries.UNITED_STATES);
            draft.memberships.add(new MembershipLine(country, country, TITLE, from, to, null));
            draft.tenures.add(new Tenure(TITLE, Countries.UNITED_STATES.name(), from.first(), to == null ? null : to.last()));
        } catch (IllegalArgumentException e) {
            reject(file, node, "BAD_DATE", "A date of President " + name + " is none: " + e.getMessage());
        }
    }

    private static PartialDate parsed(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static Draft draft(String file, XmlNode node, String id, String name, PartialDate born, List<Draft> diplomats) {
        PersonName called = PersonName.of(name);
        Draft draft = diplomats.stream().filter(d -> born != null && born.equals(d.born))
                .filter(d -> d.familyName != null && PersonName.of(d.familyName).last().equals(called.last()))
                .filter(d -> d.known().names().stream().anyMatch(n -> isSame(PersonName.of(n), called)))
                .findFirst().orElseGet(() -> new Draft(SCHEME + ' ' + id, file, node.line));
        draft.described = true;
        draft.identifiers.add(new Identifier(SCHEME, id));
        if (draft.name == null)
            draft.name = name;
        else if (!draft.name.equals(name))
            draft.otherNames.add(name);
        return draft;
    }

    /** Given names or their initials, one after the other. */
    private static boolean isSame(PersonName one, PersonName other) {
        return one.mayBe(other, false) || one.tokens().size() == other.tokens().size()
                && java.util.stream.IntStream.range(0, one.tokens().size()).allMatch(i -> one.tokens().get(i).charAt(0) == other
                        .tokens().get(i).charAt(0));
    }

    Map<String, Draft> presidents() {
        return presidents;
    }

    private void reject(String file, XmlNode node, String code, String reason) {
        rejections.accept(new Rejection(file, node.line, code, reason));
    }
}
