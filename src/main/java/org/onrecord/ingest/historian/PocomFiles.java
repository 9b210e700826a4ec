package org.onrecord.ingest.historian;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.match.Tenure;
import org.onrecord.record.Identifier;
import org.onrecord.record.PartialDate;

/**
 * Principal Officers and Chiefs of Mission: the people, and what offices they held. The files of people, offices and titles
 * name each other, so all are taken up first and put together at the end.
 */
final class PocomFiles {

    static final String SCHEME = "historian:pocom";

    /** The elements that hold people's offices. */
    static final Set<String> OFFICES = Set.of("principal-position", "country-mission", "org-mission");

    /** Notes that say that an appointment never became an office, where it has no date on which it began. */
    private static final Pattern NEVER_HELD = Pattern
            .compile("(?i).*\\b(?:declined|not commissioned|did not (?:serve|proceed|assume"
                    + "|take|present)|never (?:served|proceeded|assumed)|nomination|died (?:before|en route|in the united states before))\\b.*");

    /** How long an office is taken to have lasted at most, in years, for matching only, where its end is unknown. */
    private static final int UNKNOWN_END_YEARS = 8;

    private record Office(String file, XmlNode entry, String kind, String place) {
    }

    private final Map<String, Draft> people = new LinkedHashMap<>();
    private final Map<String, String> formerIds = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private final Set<String> knownOffices = new HashSet<>();
    private final Organizations organizations;
    private final Consumer<Rejection> rejections;

    PocomFiles(Organizations organizations, Consumer<Rejection> rejections) {
        this.organizations = organizations;
        this.rejections = rejections;
    }

    /** Takes up one document: a person, the holders of an office, or a title. */
    void read(String file, XmlNode root) {
        switch (root.name) {
            case "person" -> person(file, root);
            case "role" -> title(root);
            default -> offices(file, root);
        }
    }

    private void person(String file, XmlNode root) {
        String id = root.text("id");
        String surname = root.text("persName", "surname");
        String forename = root.text("persName", "forename");
        if (id == null || surname == null && forename == null) {
            reject(file, root, "MISSING_FIELD", "A person needs <id> and a name in <persName>.");
            return;
        }
        Draft draft = new Draft(SCHEME + ' ' + id, file, root.line);
        String generation = root.text("persName", "genName");
        draft.name = join(join(forename, surname, " "), generation,
                generation != null && generation.matches("[IV]+") ? " " : ", ");
        draft.familyName = surname;
        draft.givenName = forename;
        draft.described = true;
        draft.identifiers.add(new Identifier(SCHEME, id));
        for (XmlNode other : root.child("persName").children("altname"))
            if (!other.text().isEmpty())
                draft.otherNames.add(other.text());
        try {
            draft.born = year(root.text("birth"));
            draft.died = year(root.text("death"));
        } catch (IllegalArgumentException e) {
            reject(file, root, "BAD_DATE", "The year of birth or death is none: " + e.getMessage());
            return;
        }
        if (draft.born != null && draft.died != null && draft.died.first().isBefore(draft.born.first())) {
            reject(file, root, "DATES_REVERSED", "The person died before being born.");
            return;
        }
        if (people.putIfAbsent(id, draft) != null) {
            reject(file, root, "DUPLICATE_ID", "Another file describes the person " + id + " already.");
            return;
        }
        XmlNode former = root.child("old-ids");
        if (former != null)
            former.children("old-id").forEach(old -> formerIds.put(old.text(), id));
    }

    private static PartialDate year(String text) {
        return text == null || text.equals("?") ? null : PartialDate.parse(text);
    }

    private static String join(String one, String other, String between) {
        if (one == null)
            return other;
        return other == null ? one : one + between + other;
    }

    private void title(XmlNode root) {
        String singular = root.text("names", "singular");
        if (root.text("id") != null && singular != null)
            titles.put(root.text("id"), singular);
    }

    private void offices(String file, XmlNode root) {
        String place = root.text(root.name.equals("country-mission") ? "territory-id" : "id");
        if (place == null) {
            reject(file, root, "MISSING_FIELD", "<" + root.name + "> does not say which one it is.");
            return;
        }
        title(root);
        for (String list : List.of("chiefs", "principals"))
            for (XmlNode group : root.children(list))
                for (XmlNode entry : group.children)
                    if (Set.of("chief", "principal").contains(entry.name))
                        offices.add(new Office(file, entry, root.name, place));
    }

    /** Everybody with all offices, in the order of the ids. */
    List<Draft> people() {
        // Of two entries of one term, the one that knows when it ended comes first and counts.
        offices.sort(Comparator.comparing((Office o) -> o.kind).thenComparing(Office::place)
                .thenComparing(o -> o.entry.text("ended", "date") == null));
        offices.forEach(this::put);
        return people.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private void put(Office office) {
        XmlNode entry = office.entry;
        String person = entry.text("person-id");
        Draft draft = person == null ? null : people.get(formerIds.getOrDefault(person, person));
        if (draft == null && person != null)
            draft = people.get(person);
        if (draft == null) {
            reject(office.file, entry, "UNKNOWN_PERSON", "No file of this import describes the person " + person + ".");
            return;
        }
        String title = titles.get(String.valueOf(entry.text("role-title-id")));
        if (title == null) {
            reject(office.file, entry, "UNKNOWN_ROLE", "No file of this import names the office " + entry.text("role-title-id")
                    + ".");
            return;
        }
        try {
            PartialDate appointed = date(entry, "appointed");
            PartialDate started = date(entry, "started");
            PartialDate ended = date(entry, "ended");
            if (started != null && ended != null && ended.last().isBefore(started.first())) {
                reject(office.file, entry, "DATES_REVERSED",
                        "The office ends (" + ended + ") before it starts (" + started + ").");
                return;
            }
            if (started == null && neverHeld(entry) || !knownOffices.add(term(office, started, ended, appointed)))
                return;
            add(draft, office, title, started, ended, appointed);
        } catch (IllegalArgumentException e) {
            reject(office.file, entry, "BAD_DATE", e.getMessage());
        }
    }

    private void add(Draft draft, Office office, String title, PartialDate started, PartialDate ended, PartialDate appointed) {
        String organization = switch (office.kind) {
            case "country-mission" -> organizations.mission(Countries.ofKey(office.place));
            case "org-mission" -> organizations.mission(office.place, title);
            default -> organizations.stateDepartment();
        };
        draft.memberships.add(new MembershipLine(organization, organizations.country(Countries.UNITED_STATES), title, started,
                ended, null));
        PartialDate from = started == null ? appointed : started;
        if (from == null && ended == null)
            return;
        LocalDate first = from == null ? ended.first().minusYears(UNKNOWN_END_YEARS) : from.first();
        LocalDate last = ended == null ? first.plusYears(UNKNOWN_END_YEARS) : ended.last();
        draft.tenures.add(new Tenure(title, Countries.UNITED_STATES.name(), first, last.isBefore(first) ? first : last));
    }

    /** What tells one term of office from another. The numbers of the entries do not: several are given out twice. */
    private static String term(Office office, PartialDate started, PartialDate ended, PartialDate appointed) {
        XmlNode entry = office.entry;
        PartialDate began = started == null ? appointed : started;
        return String.join(" ", office.kind, office.place, entry.text("id"), entry.text("person-id"),
                entry.text("role-title-id"), String.valueOf(began == null ? ended : began));
    }

    private static boolean neverHeld(XmlNode entry) {
        StringBuilder notes = new StringBuilder();
        for (XmlNode child : entry.children)
            notes.append(child.name.equals("note") ? child.text() : String.valueOf(child.text("note"))).append(' ');
        return NEVER_HELD.matcher(notes).matches();
    }

    private static PartialDate date(XmlNode entry, String event) {
        String text = entry.text(event, "date");
        if (text == null)
            return null;
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The date of <" + event + "> is none: " + text + " (" + e.getMessage() + ")", e);
        }
    }

    private void reject(String file, XmlNode node, String code, String reason) {
        rejections.accept(new Rejection(file, node.line, code, reason));
    }
}
