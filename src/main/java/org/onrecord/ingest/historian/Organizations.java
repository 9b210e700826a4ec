package org.onrecord.ingest.historian;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.record.Identifier;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.OtherName;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

/** The countries and bodies that an import names. Each is made when it is first asked for; all are given out in order. */
final class Organizations {

    static final String COUNTRIES = "historian:countries";
    static final String BODIES = "historian:bodies";
    static final String MISSIONS = "historian:missions";

    private record Made(String name, OrganizationKind kind, String parent, String scheme, String key) {
    }

    private final Map<String, Made> made = new LinkedHashMap<>();
    private final Map<String, Set<String>> otherNames = new TreeMap<>();

    private static String id(String namespace, String key) {
        return RecordId.derive(RecordKind.ORGANIZATION, namespace, key).value();
    }

    /** The public id of a country or body of countries. */
    String country(Country country) {
        String namespace = country.international() ? BODIES : COUNTRIES;
        String id = id(namespace, country.key());
        made.putIfAbsent(id, new Made(country.name(),
                country.international() ? OrganizationKind.INTERNATIONAL : OrganizationKind.COUNTRY, null, namespace,
                country.key()));
        return id;
    }

    /** The same, remembering how a record of the data sets calls it. */
    String country(Country country, String called) {
        String id = country(country);
        if (!called.equals(country.name()))
            otherNames.computeIfAbsent(id, k -> new TreeSet<>()).add(called);
        return id;
    }

    String stateDepartment() {
        return body("department-of-state", "U.S. Department of State", country(Countries.UNITED_STATES));
    }

    /** Who publishes the data sets. */
    String historian() {
        return body("office-of-the-historian", "Office of the Historian, U.S. Department of State", stateDepartment());
    }

    private String body(String key, String name, String parent) {
        String id = id(BODIES, key);
        made.putIfAbsent(id, new Made(name, OrganizationKind.MINISTRY, parent, BODIES, key));
        return id;
    }

    /** The mission of the United States to a country. */
    String mission(Country country) {
        return mission(country.key(), "U.S. Mission to " + country.name(), MISSIONS);
    }

    /** The mission to an international organization, called after the title of its chief. */
    String mission(String key, String title) {
        String place = title.replaceFirst("^.*?(?:of the U\\.S\\.A\\.|of the United States of America|United States) to ", "");
        return mission(key, place.equals(title) ? "U.S. Mission: " + title : "U.S. Mission to " + place, MISSIONS);
    }

    private String mission(String key, String name, String namespace) {
        String id = id(namespace, key);
        made.putIfAbsent(id, new Made(name, OrganizationKind.MISSION, stateDepartment(), namespace, key));
        return id;
    }

    /** All that were asked for, parents before what belongs to them. */
    Collection<OrganizationItem> items() {
        Map<String, OrganizationItem> items = new LinkedHashMap<>();
        made.keySet().stream().sorted().forEach(id -> put(id, items));
        return items.values();
    }

    private void put(String id, Map<String, OrganizationItem> items) {
        Made m = made.get(id);
        if (items.containsKey(id))
            return;
        if (m.parent != null)
            put(m.parent, items);
        List<OtherName> others = otherNames.getOrDefault(id, Set.of()).stream().map(n -> new OtherName(n, "en", null)).toList();
        items.put(id, new OrganizationItem(id, m.name, m.kind, m.parent, others, List.of(new Identifier(m.scheme, m.key)), null,
                null, null, null));
    }
}
