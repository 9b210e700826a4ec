package org.onrecord.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;

/**
 * Refuses, at a start, tables that a newer version of this service has migrated: Flyway only warns of them, and what this
 * version wrote might lack what the newer one relies on.
 */
@ApplicationScoped
public class SchemaGuard {

    @FlywayDataSource("h2")
    InjectableInstance<Flyway> embedded;

    @FlywayDataSource("pg")
    InjectableInstance<Flyway> cluster;

    @Inject
    ActiveStore store;

    @ConfigProperty(name = "onrecord.home")
    Path home;

    /** Before anything reads a table. */
    void check(@Observes @Priority(0) StartupEvent event) {
        if (store.isEmbedded()) {
            refuseNewer(embedded.get(), "The home folder " + home);
            NewDatabase.over(home);
        } else {
            refuseNewer(cluster.get(), "The database");
        }
    }

    /** @throws SchemaTooNew if the newest migration that was applied is none of the service's */
    static void refuseNewer(Flyway flyway, String where) {
        MigrationInfo[] all = flyway.info().all();
        Optional<MigrationVersion> known = newest(all, false);
        Optional<MigrationVersion> found = newest(all, true);
        if (found.isPresent() && (known.isEmpty() || found.get().isNewerThan(known.get().getVersion())))
            throw new SchemaTooNew(where, found.get().getVersion(), known.map(MigrationVersion::getVersion).orElse("0"));
    }

    private static Optional<MigrationVersion> newest(MigrationInfo[] all, boolean future) {
        return Arrays.stream(all).filter(migration -> migration.getVersion() != null)
                .filter(migration -> future == isFuture(migration)).map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder());
    }

    private static boolean isFuture(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }
}
