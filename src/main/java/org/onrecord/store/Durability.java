package org.onrecord.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * Says at a start where PostgreSQL is set to forget, when it crashes, what it has acknowledged: nothing here can make up for
 * that, and the index then has what the database has lost. H2 has no such settings.
 */
@ApplicationScoped
public class Durability {

    /** Each of which, when off, can lose a committed transaction in a crash of the server or of its machine. */
    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final Logger LOG = Logger.getLogger(Durability.class);

    @Inject
    ActiveStore store;

    void warn(@Observes StartupEvent event) throws SQLException {
        List<String> missing = missing();
        if (!missing.isEmpty())
            LOG.warnf("PostgreSQL may lose, when it crashes, what it has acknowledged: %s off. Run \"reindex --check\" after a"
                    + " crash of it.", String.join(", ", missing) + (missing.size() > 1 ? " are" : " is"));
    }

    /** The settings that are off. */
    List<String> missing() throws SQLException {
        List<String> missing = new ArrayList<>();
        if (store.isEmbedded())
            return missing;
        try (Connection connection = store.connection(); Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS)
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    row.next();
                    if (row.getString(1).equals("off"))
                        missing.add(setting);
                }
        }
        return missing;
    }
}
