package org.onrecord.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A merge moves all that refers to a record: what the database knows of, no more and no less. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class MergeKindContractTest {

    private static final String FOREIGN_KEYS = "select k.table_name, k.column_name"
            + " from information_schema.referential_constraints r"
            + " join information_schema.key_column_usage k on k.constraint_name = r.constraint_name"
            + " join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name"
            + " where u.table_name = :table";

    /** Other names are joined one by one, so that none stands there twice. */
    private static final Set<String> JOINED = Set.of("person_name.person_id", "organization_name.organization_id");

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @EnumSource(MergeKind.class)
    void movesEachForeignKey(MergeKind kind) {
        Set<String> moved = new TreeSet<>();
        kind.columns().forEach(column -> moved.add(column.table() + "." + column.column()));
        kind.lists().forEach(list -> moved.add(list.table() + "." + list.column()));
        kind.pairs().forEach(pairs -> moved.add(pairs.table() + "." + pairs.column()));
        List<Object[]> keys = sessions.fromSession(session -> session.createNativeQuery(FOREIGN_KEYS, Object[].class)
                .setParameter("table", kind.name().toLowerCase(Locale.ROOT)).list());
        Set<String> known = new TreeSet<>();
        keys.forEach(key -> known.add(key[0] + "." + key[1]));
        known.removeAll(JOINED);
        assertThat(moved).isEqualTo(known);
    }
}
