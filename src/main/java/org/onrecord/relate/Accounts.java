package org.onrecord.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.match.accounts.AccountReading;
import org.onrecord.match.accounts.Assertion;
import org.onrecord.record.ClaimProperty;

/** Where the sources of a meeting agree and where they differ. */
@ApplicationScoped
public class Accounts {

    /** One row for each organization that a claim cites, or one row where it cites none. */
    private static final String CLAIMS = "select c.meeting_id, c.id, c.property, c.asserted, c.source_id, x.publisher_id,"
            + " x.credited_agency_id, k.organization_id, m.locality, m.country from claim c"
            + " join source x on x.id = c.source_id join meeting m on m.id = c.meeting_id"
            + " left join claim_citing k on k.claim_id = c.id where c.meeting_id = any(:meetings)"
            + " and c.review_status <> 'REJECTED' and x.review_status <> 'REJECTED' order by c.id, k.organization_id";

    @Inject
    SessionFactory sessions;

    /**
     * What sources say of each fact, in the order of {@link ClaimProperty}; rejected claims and sources left out. One SQL
     * statement.
     *
     * @param meetings primary keys
     * @return an entry for each meeting, with an empty list where nothing is claimed
     */
    public Map<Long, List<Account>> of(Collection<Long> meetings) {
        Map<Long, Map<ClaimProperty, List<ClaimRow>>> claims = new LinkedHashMap<>();
        meetings.forEach(meeting -> claims.put(meeting, new EnumMap<>(ClaimProperty.class)));
        if (!claims.isEmpty())
            for (ClaimRow row : sessions.fromSession(session -> rows(session, claims.keySet())))
                claims.get(row.meeting()).computeIfAbsent(row.property(), p -> new ArrayList<>()).add(row);
        Map<Long, List<Account>> accounts = new LinkedHashMap<>();
        claims.forEach((meeting, properties) -> accounts.put(meeting,
                properties.entrySet().stream().map(entry -> account(entry.getKey(), entry.getValue())).toList()));
        return accounts;
    }

    private record ClaimRow(long meeting, long claim, ClaimProperty property, String value, Set<Long> origins, String place) {
    }

    private static List<ClaimRow> rows(Session session, Set<Long> meetings) {
        return session.createNativeQuery(CLAIMS, Object[].class)
                .addScalar("meeting_id", Long.class).addScalar("id", Long.class).addScalar("property", String.class)
                .addScalar("asserted", String.class).addScalar("source_id", Long.class)
                .addScalar("publisher_id", Long.class).addScalar("credited_agency_id", Long.class)
                .addScalar("organization_id", Long.class).addScalar("locality", String.class)
                .addScalar("country", String.class)
                .setParameter("meetings", meetings.toArray(Long[]::new)).list().stream().map(Accounts::read).toList();
    }

    private static ClaimRow read(Object[] row) {
        Set<Long> origins = Stream.of(row).skip(4).limit(4).filter(Objects::nonNull).map(Long.class::cast)
                .collect(Collectors.toSet());
        String place = Stream.of(row).skip(8).filter(Objects::nonNull).map(String.class::cast)
                .collect(Collectors.joining(", "));
        return new ClaimRow((Long) row[0], (Long) row[1], ClaimProperty.valueOf((String) row[2]), (String) row[3], origins,
                place);
    }

    private static Account account(ClaimProperty property, List<ClaimRow> rows) {
        Map<Long, Assertion> assertions = new LinkedHashMap<>();
        for (ClaimRow row : rows)
            assertions.merge(row.claim(), new Assertion(row.claim(), row.value(), row.origins()), Accounts::together);
        AccountReading reading = AccountReading.of(property, List.copyOf(assertions.values()), List.of(rows.get(0).place()));
        return new Account(property, reading.agreement(), reading.values().stream()
                .map(value -> new AccountValue(value.text(), value.voices(), value.claims())).toList());
    }

    private static Assertion together(Assertion one, Assertion same) {
        Set<Long> origins = new HashSet<>(one.origins());
        origins.addAll(same.origins());
        return new Assertion(one.claim(), one.value(), origins);
    }
}
