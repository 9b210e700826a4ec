package org.onrecord.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.onrecord.record.Identifier;

/**
 * The people that an import knows, from the record and from its own input, found by identifier or by name, role and date.
 * A single name needs the same office of the same country at about the same time; {@link #surnamed} finds by less, for sources
 * that are read by a curator.
 *
 * <p>
 * Before an import reads, add everybody who is in the record, once each; adding an id again replaces what was known.
 */
public class PeopleRegistry {

    /**
     * How far, in years, an occasion may lie from those in which a person was seen in the same office, where only the surname
     * is given. Two terms of five years: whoever held it longer was mostly seen in between, and a son rarely follows sooner.
     */
    static final int SAME_OFFICE_YEARS = 10;

    /** The same for a monarch or pope, who holds it for life. */
    static final int SAME_REIGN_YEARS = 25;

    /** The same where the ordinal is given: there is only one Elizabeth II. */
    static final int SAME_NUMERAL_YEARS = 70;

    /** How far it may lie from any office of the same country where the whole name is given: offices change, lives last. */
    static final int SAME_COUNTRY_YEARS = 20;

    /** Countries in which the family name comes first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("China", "Taiwan", "South Korea", "North Korea", "Korea",
            "Vietnam", "South Vietnam", "Cambodia", "Singapore", "Malaysia", "Burma", "Myanmar", "Laos");

    private static final Set<String> PALESTINIAN = Set.of("Palestine Liberation Organization", "Palestinian Authority");

    private record Entry(KnownPerson person, List<PersonName> names, List<String> roles) {
    }

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<Identifier, String> byIdentifier = new HashMap<>();
    private final Map<String, Set<String>> byToken = new HashMap<>();
    private final Map<String, PersonName> parsed = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /** Adds somebody, or replaces what was known of whoever has this id. */
    public void add(KnownPerson person) {
        List<PersonName> names = person.names().stream().map(this::parsed).distinct().toList();
        List<String> roles = person.tenures().stream().map(Tenure::role).map(this::folded).toList();
        byId.put(person.id(), new Entry(person, names, roles));
        for (Identifier identifier : person.identifiers())
            byIdentifier.put(identifier, person.id());
        for (PersonName name : names)
            for (String token : name.tokens())
                byToken.computeIfAbsent(token, t -> new LinkedHashSet<>()).add(person.id());
    }

    private PersonName parsed(String name) {
        return parsed.computeIfAbsent(name, PersonName::of);
    }

    private String folded(String role) {
        return folded.computeIfAbsent(role == null ? "" : role, OfficeRole::of);
    }

    /** Whoever has this public id, or null. */
    public KnownPerson get(String id) {
        Entry entry = byId.get(id);
        return entry == null ? null : entry.person;
    }

    /** Whoever a register calls so, or null. */
    public KnownPerson get(Identifier identifier) {
        String id = byIdentifier.get(identifier);
        return id == null ? null : get(id);
    }

    public Collection<KnownPerson> people() {
        return byId.values().stream().map(Entry::person).sorted(Comparator.comparing(KnownPerson::id)).toList();
    }

    /** Whom a mention means: by identifier, or else by name with office, country and dates. */
    public Finding find(PersonMention mention) {
        for (Identifier identifier : mention.identifiers()) {
            KnownPerson known = get(identifier);
            if (known != null)
                return new Finding(List.of(known));
        }
        Sought sought = sought(mention);
        List<Entry> possible = new ArrayList<>();
        for (String id : candidates(sought.name)) {
            Entry entry = byId.get(id);
            if (isNamed(entry, sought) && lived(entry.person, mention.from(), mention.to()) && fits(entry, sought))
                possible.add(entry);
        }
        return new Finding(narrowed(possible, sought).stream().map(Entry::person).sorted(Comparator.comparing(KnownPerson::id))
                .toList());
    }

    /**
     * Whoever is written with this whole name, or with a spelling of it, whatever office they hold: for sources that name a
     * person without saying who that is.
     *
     * @param name as written, without titles; of a single part it means nobody
     * @param day when they are said to have acted; null where unknown
     */
    public Finding named(String name, LocalDate day) {
        PersonName sought = parsed(name);
        if (sought.single())
            return new Finding(List.of());
        List<Entry> possible = candidates(sought).stream().map(byId::get)
                .filter(entry -> entry.names.stream().noneMatch(sought::contradicts))
                .filter(entry -> day == null || lived(entry.person, day, day))
                .filter(entry -> entry.names.stream().filter(known -> !known.single())
                        .anyMatch(known -> sought.mayBe(known, false) || sought.isVariantOf(known)))
                .toList();
        List<Entry> rest = preferring(possible, entry -> entry.names.contains(sought));
        return new Finding(rest.stream().map(Entry::person).sorted(Comparator.comparing(KnownPerson::id)).toList());
    }

    /**
     * Whoever has this surname, for sources that take for granted that their readers know whom they mean.
     *
     * @param name of a single part, without titles; a longer one means nobody
     * @param roles what the source says that they are, with or without their country; whoever is known to have held other
     *        offices alone is not meant. Possibly none
     * @param day when they are said to have acted; null where unknown
     */
    public Finding surnamed(String name, List<String> roles, LocalDate day) {
        PersonName sought = parsed(name);
        if (!sought.single())
            return new Finding(List.of());
        List<String> offices = roles.stream().map(this::folded).toList();
        List<Entry> possible = candidates(sought).stream().map(byId::get)
                .filter(entry -> entry.names.stream().anyMatch(known -> !known.single() && sought.mayBe(known, false)))
                .filter(entry -> day == null || lived(entry.person, day, day))
                .filter(entry -> offices.isEmpty() || entry.roles.isEmpty() || hasOffice(entry, offices)).toList();
        List<Entry> rest = preferring(possible, entry -> hasOffice(entry, offices));
        return new Finding(rest.stream().map(Entry::person).sorted(Comparator.comparing(KnownPerson::id)).toList());
    }

    private static boolean hasOffice(Entry entry, List<String> offices) {
        return entry.roles.stream().anyMatch(role -> offices.stream().anyMatch(office -> isSameOffice(role, office)));
    }

    /** "Russian foreign minister" and "foreign minister"; but a vice president is no president. */
    private static boolean isSameOffice(String one, String other) {
        if (one.isEmpty() || other.isEmpty())
            return false;
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        boolean within = longer.endsWith(" " + shorter) && !longer.contains("vice ") && !longer.contains("deputy ");
        return longer.equals(shorter) || within;
    }

    /** A mention with its name and offices folded. */
    private record Sought(PersonMention mention, PersonName name, List<String> roles, boolean firstNameCounts) {
    }

    private Sought sought(PersonMention mention) {
        List<String> roles = mention.roles().stream().map(this::folded).toList();
        boolean firstNameCounts = FAMILY_NAME_FIRST.contains(String.valueOf(mention.country()))
                || roles.stream().anyMatch(OfficeRole::isCalledByGivenName);
        return new Sought(mention, parsed(mention.name()), roles, firstNameCounts);
    }

    private Set<String> candidates(PersonName name) {
        Set<String> ids = new TreeSet<>();
        for (String token : name.tokens())
            if (token.length() > 1)
                ids.addAll(byToken.getOrDefault(token, Set.of()));
        return ids;
    }

    private static boolean isNamed(Entry entry, Sought sought) {
        if (entry.names.stream().anyMatch(sought.name::contradicts))
            return false;
        // Monarchs of one house share the names of fathers and family; of a country's monarchs at one time, who has the same
        // given name is the same, however the rest is written.
        if (!sought.name.single() && sought.roles.stream().anyMatch(OfficeRole::isMonarch))
            return entry.names.stream().anyMatch(sought.name::sameGivenName);
        return entry.names.stream()
                .anyMatch(n -> sought.name.mayBe(n, sought.firstNameCounts) || sought.name.isVariantOf(n));
    }

    private static boolean lived(KnownPerson person, LocalDate from, LocalDate to) {
        return (person.born() == null || !to.isBefore(person.born().first()))
                && (person.died() == null || !from.isAfter(person.died().last()));
    }

    private static boolean fits(Entry entry, Sought sought) {
        boolean whole = !sought.name.single() && entry.names.stream()
                .anyMatch(n -> !n.single() && sought.name.mayBe(n, sought.firstNameCounts()));
        for (int i = 0; i < entry.roles.size(); i++)
            if (fits(entry.person.tenures().get(i), entry.roles.get(i), entry, whole, sought))
                return true;
        return false;
    }

    private static boolean fits(Tenure tenure, String office, Entry entry, boolean whole, Sought sought) {
        PersonMention mention = sought.mention;
        boolean sameCountry = isSamePolity(tenure.country(), mention.country());
        // An amir who became king is one monarch.
        boolean sameRole = sought.roles.contains(office)
                || OfficeRole.isMonarch(office) && sought.roles.stream().anyMatch(OfficeRole::isMonarch);
        long years = yearsApart(tenure, mention);
        if (whole)
            return (sameCountry || tenure.country() == null || mention.country() == null || sameRole && !mention.countryGiven())
                    && years <= Math.max(SAME_COUNTRY_YEARS, sameOfficeYears(office, entry, sought.name))
                    && (sameRole || sameCountry);
        return sameCountry && mention.country() != null && sameRole && sameEra(tenure, sought.name, mention)
                && years <= sameOfficeYears(office, entry, sought.name);
    }

    /** The same country, or the two bodies that act for the Palestinians, of which one person has been chairman. */
    private static boolean isSamePolity(String one, String other) {
        return Objects.equals(one, other)
                || PALESTINIAN.contains(String.valueOf(one)) && PALESTINIAN.contains(String.valueOf(other));
    }

    private static int sameOfficeYears(String office, Entry entry, PersonName name) {
        if (!OfficeRole.isForLife(office))
            return SAME_OFFICE_YEARS;
        boolean numbered = !name.numeral().isEmpty() && entry.names.stream().anyMatch(n -> n.numeral().equals(name.numeral()));
        return numbered ? SAME_NUMERAL_YEARS : SAME_REIGN_YEARS;
    }

    private static boolean sameEra(Tenure tenure, PersonName name, PersonMention mention) {
        if (tenure.from() == null)
            return true;
        int era = Successions.era(name, mention.country(), mention.from());
        LocalDate to = tenure.to() == null ? tenure.from() : tenure.to();
        return Successions.era(name, mention.country(), tenure.from()) <= era
                && era <= Successions.era(name, mention.country(), to);
    }

    /** Whole years between an office and an occasion; 0 where they overlap. */
    private static long yearsApart(Tenure tenure, PersonMention mention) {
        if (tenure.from() != null && mention.to().isBefore(tenure.from()))
            return ChronoUnit.DAYS.between(mention.to(), tenure.from()) / 365;
        if (tenure.to() != null && mention.from().isAfter(tenure.to()))
            return ChronoUnit.DAYS.between(tenure.to(), mention.from()) / 365;
        return 0;
    }

    /**
     * Where several fit, whoever is written just so counts; then who was in that very office of that country on the day; then
     * who was of that country; then whose whole name is known.
     */
    private static List<Entry> narrowed(List<Entry> possible, Sought sought) {
        List<Entry> rest = possible;
        if (!sought.name.single())
            rest = preferring(rest, e -> e.names.contains(sought.name));
        rest = preferring(rest, e -> holdsOffice(e, sought));
        rest = preferring(rest, e -> e.person.tenures().stream()
                .anyMatch(t -> isSamePolity(t.country(), sought.mention.country())));
        return preferring(rest, e -> e.names.stream().anyMatch(n -> !n.single()));
    }

    private static List<Entry> preferring(List<Entry> entries, Predicate<Entry> test) {
        if (entries.size() < 2)
            return entries;
        List<Entry> preferred = entries.stream().filter(test).toList();
        return preferred.isEmpty() ? entries : preferred;
    }

    private static boolean holdsOffice(Entry entry, Sought sought) {
        for (int i = 0; i < entry.roles.size(); i++) {
            Tenure tenure = entry.person.tenures().get(i);
            if (isSamePolity(tenure.country(), sought.mention.country()) && yearsApart(tenure, sought.mention) == 0
                    && tenure.from() != null && sought.roles.contains(entry.roles.get(i)))
                return true;
        }
        return false;
    }
}
