package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.match.KnownPerson;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.match.Tenure;
import org.onrecord.record.Identifier;
import org.onrecord.record.PartialDate;

/** The people in the record, in the form in which mentions are matched with them. */
@ApplicationScoped
public class KnownPeople {

    @Inject
    SessionFactory sessions;

    /** All of them, with their names, identifiers, offices and roles at meetings: five SQL statements. */
    public PeopleRegistry load() {
        return sessions.fromSession(session -> {
            Map<Long, List<String>> names = names(session);
            Map<Long, List<Identifier>> identifiers = identifiers(session);
            Map<Long, List<Tenure>> tenures = tenures(session);
            PeopleRegistry people = new PeopleRegistry();
            for (Object[] row : rows(session, "select p.id, p.publicId, p.born, p.died from Person p order by p.id"))
                people.add(new KnownPerson((String) row[1], names.get((Long) row[0]),
                        identifiers.getOrDefault(row[0], List.of()), (PartialDate) row[2], (PartialDate) row[3],
                        tenures.getOrDefault(row[0], List.of())));
            return people;
        });
    }

    private static Map<Long, List<String>> names(Session session) {
        Map<Long, List<String>> names = new HashMap<>();
        rows(session, "select p.id, p.name from Person p").forEach(row -> add(names, row[0], (String) row[1]));
        rows(session, "select p.id, n.name from Person p join p.otherNames n order by p.id, index(n)")
                .forEach(row -> add(names, row[0], (String) row[1]));
        return names;
    }

    private static Map<Long, List<Identifier>> identifiers(Session session) {
        Map<Long, List<Identifier>> identifiers = new HashMap<>();
        rows(session, "select p.id, i.scheme, i.value from Person p join p.identifiers i order by p.id, index(i)")
                .forEach(row -> add(identifiers, row[0], new Identifier((String) row[1], (String) row[2])));
        return identifiers;
    }

    private static Map<Long, List<Tenure>> tenures(Session session) {
        Map<Long, List<Tenure>> tenures = new HashMap<>();
        rows(session, "select m.person.id, m.role, coalesce(c.name, o.name), m.startDate, m.endDate from Membership m"
                + " left join m.onBehalfOf c left join m.organization o order by m.id")
                .forEach(row -> add(tenures, row[0], tenure(row)));
        rows(session, "select p.person.id, p.role, c.name, m.startDate, coalesce(m.endDate, m.startDate) from Participation p"
                + " join p.meeting m left join p.onBehalfOf c where p.person is not null order by p.id")
                .forEach(row -> add(tenures, row[0], tenure(row)));
        return tenures;
    }

    private static Tenure tenure(Object[] row) {
        PartialDate start = (PartialDate) row[3];
        PartialDate end = (PartialDate) row[4];
        LocalDate from = start == null ? null : start.first();
        return new Tenure((String) row[1], (String) row[2], from, end == null ? null : end.last());
    }

    private static <T> void add(Map<Long, List<T>> map, Object key, T value) {
        map.computeIfAbsent((Long) key, k -> new ArrayList<>()).add(value);
    }

    private static List<Object[]> rows(Session session, String query) {
        return session.createSelectionQuery(query, Object[].class).list();
    }
}
