package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.match.Finding;
import org.onrecord.match.KnownPerson;
import org.onrecord.match.OfficeRole;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.match.PersonMention;
import org.onrecord.match.PersonName;
import org.onrecord.match.Tenure;
import org.onrecord.record.Identifier;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

/**
 * All people of one import. Who is who is decided among the data sets first, in an order that does not depend on that of the
 * files, and only then compared with the record: so the same data give the same ids every time.
 */
final class Cast {

    static final String PEOPLE = "historian:people";
    private static final String US = Countries.UNITED_STATES.name();

    private final PeopleRegistry among = new PeopleRegistry();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> ambiguous = new HashMap<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Draft> presidents = new ArrayList<>();
    /** Whom countries were seen to have in their highest offices, by office. */
    private final Map<String, List<Occurrence>> headships = new HashMap<>();
    private final Consumer<Ambiguity> reports;

    Cast(Consumer<Ambiguity> reports) {
        this.reports = reports;
    }

    /** Adds somebody whom a file describes. */
    void add(Draft draft) {
        drafts.put(draft.local, draft);
        among.add(draft.known());
    }

    void addPresident(Draft draft) {
        add(draft);
        presidents.add(draft);
    }

    Draft get(String local) {
        return drafts.get(local);
    }

    Occurrence name(Journey journey, PersonMention mention) {
        Occurrence occurrence = new Occurrence(journey, mention);
        occurrences.add(occurrence);
        return occurrence;
    }

    /** The president of the United States on a day, by what the record says of terms; null where that is unknown. */
    Draft presidentOn(java.time.LocalDate day) {
        // On the day of an inauguration both terms run; the new one counts.
        Draft found = null;
        for (Draft president : presidents)
            for (Tenure term : president.tenures)
                if (PresidentsFile.TITLE.equals(term.role()) && !term.from().isAfter(day)
                        && (term.to() == null || term.to().isAfter(day)))
                    found = president;
        return found;
    }

    /** Decides who everybody is. */
    void resolve() {
        occurrences.sort(Comparator.comparingInt(Occurrence::rank).thenComparing(Occurrence::order));
        for (Occurrence o : occurrences)
            if (OfficeRole.isHeadship(o.role) && o.mention.country() != null)
                headships.computeIfAbsent(o.role, k -> new ArrayList<>()).add(o);
        for (Occurrence occurrence : occurrences)
            occurrence.person = decide(occurrence);
    }

    private Draft decide(Occurrence occurrence) {
        PersonMention mention = occurrence.mention;
        Draft president = sittingPresident(mention);
        if (president != null)
            return president;
        Finding finding = among.find(mention);
        if (finding.people().isEmpty())
            finding = elsewhere(occurrence);
        if (finding.ambiguous())
            return ambiguous(occurrence, finding);
        Draft draft = finding.match() == null
                ? new Draft("new " + drafts.size(), occurrence.journey.file(), occurrence.journey.line())
                : drafts.get(finding.match().id());
        draft.see(mention);
        add(draft);
        return draft;
    }

    /** "President Bush" is whoever of that name was president of the United States then, unless another country is given. */
    private Draft sittingPresident(PersonMention mention) {
        boolean president = mention.roles().stream().anyMatch(r -> r.equals("President"));
        if (!president || mention.countryGiven() && !US.equals(mention.country()))
            return null;
        Draft sitting = presidentOn(mention.to());
        if (sitting == null)
            return null;
        PersonName name = PersonName.of(mention.name());
        boolean named = sitting.known().names().stream().anyMatch(n -> name.mayBe(PersonName.of(n), false));
        return named ? sitting : null;
    }

    /**
     * A head of state or government who is met abroad, without the country: whoever of that name held the same office of
     * another country within three years, if it is one, and if the office of the host country was held by others or there is
     * none.
     */
    private Finding elsewhere(Occurrence occurrence) {
        PersonMention mention = occurrence.mention;
        if (mention.countryGiven() || mention.country() == null || !OfficeRole.isHeadship(occurrence.role)
                || !hostHasAnother(occurrence))
            return new Finding(List.of());
        PersonName name = occurrence.name;
        Map<String, KnownPerson> found = new java.util.TreeMap<>();
        for (Occurrence other : headships.getOrDefault(occurrence.role, List.of())) {
            boolean near = Math.abs(other.mention.from().toEpochDay() - mention.from().toEpochDay()) <= 3 * 366;
            if (other.person != null && near && other.name.mayBe(name, OfficeRole.isCalledByGivenName(other.role)))
                found.put(other.person.local, other.person.known());
        }
        return new Finding(found.size() == 1 ? List.copyOf(found.values()) : List.of());
    }

    private boolean hostHasAnother(Occurrence occurrence) {
        PersonName name = occurrence.name;
        boolean sameOffice = false;
        for (Occurrence other : headships.getOrDefault(occurrence.role, List.of())) {
            if (!occurrence.mention.country().equals(other.mention.country()))
                continue;
            long days = Math.abs(other.mention.from().toEpochDay() - occurrence.mention.from().toEpochDay());
            boolean sameName = other.name.last().equals(name.last());
            if (!sameName && days <= 366)
                return true;
            sameOffice |= !sameName && days <= 15 * 366;
        }
        return !sameOffice;
    }

    private Draft ambiguous(Occurrence occurrence, Finding finding) {
        PersonMention mention = occurrence.mention;
        List<String> candidates = finding.people().stream().map(p -> drafts.get(p.id()).bestName()).sorted().toList();
        reports.accept(new Ambiguity(occurrence.journey.file(), occurrence.journey.line(), described(mention), candidates));
        String key = String.join(" ", PersonName.of(mention.name()).tokens()) + '|' + occurrence.role + '|' + mention.country()
                + '|' + candidates;
        Draft draft = ambiguous.computeIfAbsent(key,
                k -> new Draft("ambiguous " + k, occurrence.journey.file(), occurrence.journey.line()));
        draft.see(mention);
        drafts.put(draft.local, draft);
        return draft;
    }

    private static String described(PersonMention mention) {
        String words = mention.roles().isEmpty() ? mention.name() : String.join("/", mention.roles()) + ' ' + mention.name();
        return mention.country() == null ? words : words + " (" + mention.country() + ')';
    }

    /** Gives everybody a public id: that of the record where the person is in it already. */
    List<Draft> identify(PeopleRegistry record) {
        Map<Draft, String> own = ownIds();
        Set<String> ownIds = new HashSet<>(own.values());
        Map<String, Draft> byId = new LinkedHashMap<>();
        for (Draft draft : inOrder()) {
            draft.id = draft.identifiers.isEmpty() ? seenId(draft, own.get(draft), ownIds, record) : describedId(draft, record);
            byId.putIfAbsent(draft.id, draft);
        }
        for (Draft draft : byId.values())
            if (record.get(draft.id) == null)
                record.add(draft.known(draft.id));
        return List.copyOf(byId.values());
    }

    private List<Draft> inOrder() {
        Map<Draft, String> keys = new HashMap<>();
        for (Draft draft : drafts.values())
            keys.put(draft, draft.identifiers.isEmpty() ? draft.key() : draft.local);
        return drafts.values().stream().sorted(Comparator.comparing((Draft d) -> d.identifiers.isEmpty())
                .thenComparing(keys::get).thenComparing(Draft::order)).toList();
    }

    private static String describedId(Draft draft, PeopleRegistry record) {
        for (Identifier identifier : draft.identifiers)
            if (record.get(identifier) != null)
                return record.get(identifier).id();
        Identifier first = draft.identifiers.get(0);
        String own = RecordId.derive(RecordKind.PERSON, first.scheme(), first.value()).value();
        if (record.get(own) != null)
            return own;
        KnownPerson same = lookUp(draft, record);
        return same == null ? own : same.id();
    }

    /** Somebody described here may be in the record by name only: the same name, an office of the same country, the dates. */
    private static KnownPerson lookUp(Draft draft, PeopleRegistry record) {
        for (Tenure term : draft.tenures) {
            PersonMention mention = new PersonMention(draft.bestName(), List.of(term.role()), term.country(), true,
                    term.from(), term.to() == null ? term.from() : term.to(), draft.identifiers);
            KnownPerson found = record.find(mention).match();
            if (found != null && found.identifiers().stream().noneMatch(i -> isOfDataSets(i, draft)))
                return found;
        }
        return null;
    }

    /** Whoever has another key in the same register is somebody else. */
    private static boolean isOfDataSets(Identifier identifier, Draft draft) {
        return draft.identifiers.stream().anyMatch(i -> i.scheme().equals(identifier.scheme()));
    }

    private Map<Draft, String> ownIds() {
        Map<Draft, String> own = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Draft draft : inOrder()) {
            if (!draft.identifiers.isEmpty())
                continue;
            String key = draft.key();
            for (int i = 2; !taken.add(key); i++)
                key = draft.key() + '|' + i;
            own.put(draft, RecordId.derive(RecordKind.PERSON, PEOPLE, key).value());
        }
        return own;
    }

    /** Those whom an earlier import of the same data made of others here are others still. */
    private String seenId(Draft draft, String own, Set<String> ownIds, PeopleRegistry record) {
        if (record.get(own) != null)
            return own;
        List<KnownPerson> found = record.find(draft.asMention()).people().stream().filter(p -> !ownIds.contains(p.id()))
                .toList();
        if (found.size() > 1)
            reports.accept(new Ambiguity(draft.file, draft.line, described(draft.asMention()),
                    found.stream().map(p -> p.names().get(0)).sorted().toList()));
        return found.size() == 1 ? found.get(0).id() : own;
    }
}
