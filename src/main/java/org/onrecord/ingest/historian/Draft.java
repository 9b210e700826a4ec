package org.onrecord.ingest.historian;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.match.KnownPerson;
import org.onrecord.match.OfficeRole;
import org.onrecord.match.PersonMention;
import org.onrecord.match.PersonName;
import org.onrecord.match.Tenure;
import org.onrecord.record.Identifier;
import org.onrecord.record.PartialDate;

/** A person of the data sets, while it is being put together from all that names it. */
final class Draft {

    /** Names this draft while the import runs; {@link #id} is the public id that it gets at the end. */
    final String local;
    /** Where the person was described or first named. */
    final String file;
    final int line;
    String id;
    String name;
    String familyName;
    String givenName;
    PartialDate born;
    PartialDate died;
    /** Whether a file of this import describes the person, not only names it. */
    boolean described;
    final Set<String> otherNames = new LinkedHashSet<>();
    final List<Identifier> identifiers = new ArrayList<>();
    final List<MembershipLine> memberships = new ArrayList<>();
    final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, Integer> written = new TreeMap<>();
    private final Map<String, Tenure> seen = new LinkedHashMap<>();
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> countriesGiven = new TreeMap<>();
    private LocalDate first;
    private LocalDate last;
    private String firstRole;

    Draft(String local, String file, int line) {
        this.local = local;
        this.file = file;
        this.line = line;
    }

    /** Counts an occasion on which the person was named. */
    void see(PersonMention mention) {
        written.merge(mention.name(), 1, Integer::sum);
        if (first == null || mention.from().isBefore(first)) {
            first = mention.from();
            firstRole = mention.roles().isEmpty() ? "" : OfficeRole.of(mention.roles().get(0));
        }
        last = last == null || mention.to().isAfter(last) ? mention.to() : last;
        if (mention.country() != null) {
            countries.merge(mention.country(), 1, Integer::sum);
            if (mention.countryGiven())
                countriesGiven.merge(mention.country(), 1, Integer::sum);
        }
        List<String> roles = mention.roles().isEmpty() ? List.of("") : mention.roles();
        for (String role : roles)
            seen.merge(OfficeRole.of(role) + '|' + mention.country(),
                    new Tenure(role, mention.country(), mention.from(), mention.to()), Draft::both);
    }

    private static Tenure both(Tenure one, Tenure other) {
        return new Tenure(one.role(), one.country(), one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    /** The name to show: the whole name that is written most often; of those, the fullest; then by alphabet. */
    String bestName() {
        if (name != null)
            return name;
        return written.entrySet().stream().min(Comparator
                .comparing((Map.Entry<String, Integer> e) -> PersonName.of(e.getKey()).single())
                .thenComparing(e -> -e.getValue()).thenComparing(e -> -PersonName.of(e.getKey()).tokens().size())
                .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).orElse("");
    }

    /** All names but the one that is shown; a bare surname is none of a person whose name is known. */
    Set<String> furtherNames() {
        Set<String> further = new java.util.TreeSet<>(otherNames);
        for (String form : written.keySet())
            if (!PersonName.of(form).single())
                further.add(form);
        further.remove(bestName());
        return further;
    }

    /** The country that the person acts for, as far as the data sets say so. */
    String country() {
        return most(countriesGiven.isEmpty() ? countries : countriesGiven);
    }

    /**
     * The country acted for on an occasion of which only the place is known. That place counts, unless all the other occasions
     * say that the person comes from elsewhere.
     */
    String countryAt(String place) {
        String usual = country();
        if (usual == null || place == null || countriesGiven.containsKey(place))
            return place;
        boolean clear = !countriesGiven.isEmpty()
                || countries.getOrDefault(usual, 0) >= 3 * countries.getOrDefault(place, 0);
        return clear ? usual : place;
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream().min(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).orElse(null);
    }

    /** What the person is known by in this import. */
    KnownPerson known() {
        return known(local);
    }

    KnownPerson known(String as) {
        Set<String> names = new LinkedHashSet<>();
        if (!as.equals(local))
            names.add(bestName());
        if (name != null)
            names.add(name);
        names.addAll(otherNames);
        names.addAll(written.keySet());
        List<Tenure> all = new ArrayList<>(tenures);
        all.addAll(seen.values());
        return new KnownPerson(as, List.copyOf(names), identifiers, born, died, all);
    }

    /** How somebody who knows the record would look for the person: by all that was seen. */
    PersonMention asMention() {
        List<String> roles = seen.values().stream().map(Tenure::role).filter(r -> !r.isEmpty()).distinct().toList();
        return new PersonMention(bestName(), roles, country(), true, first, last, identifiers);
    }

    /** A key that depends on nothing but what was seen of the person. */
    String key() {
        String folded = String.join(" ", PersonName.of(bestName()).tokens()) + PersonName.of(bestName()).numeral();
        String role = PersonName.of(bestName()).single() ? firstRole : "";
        return folded + '|' + role + '|' + country() + '|' + first.getYear();
    }

    /** Tells apart two people of one key, the same way every time. */
    String order() {
        return first + " " + last + ' ' + file + ' ' + line + ' ' + local;
    }
}
