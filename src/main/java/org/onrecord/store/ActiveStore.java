package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.hibernate.SessionFactory;
import org.onrecord.store.generation.ClusterGenerations;
import org.onrecord.store.generation.EmbeddedGenerations;
import org.onrecord.store.generation.Generations;
import org.onrecord.store.journal.JournalFollower;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;

/** Knows which of the two stores is active, once, so that everything else injects a plain {@link SessionFactory}. */
@ApplicationScoped
public class ActiveStore {

    @PersistenceUnit("h2")
    InjectableInstance<SessionFactory> embedded;

    @PersistenceUnit("pg")
    InjectableInstance<SessionFactory> cluster;

    @DataSource("h2")
    InjectableInstance<AgroalDataSource> embeddedData;

    @DataSource("pg")
    InjectableInstance<AgroalDataSource> clusterData;

    /** Whether the store is the embedded one. */
    public boolean isEmbedded() {
        return embedded.getHandle().getBean().isActive();
    }

    /** The sessions of the active store. */
    @Produces
    @ApplicationScoped
    SessionFactory sessions() {
        return isEmbedded() ? embedded.get() : cluster.get();
    }

    /** The generations of the active store's index. */
    @Produces
    @ApplicationScoped
    Generations generations(SessionFactory sessions, JournalFollower journal) {
        return isEmbedded() ? new EmbeddedGenerations(sessions) : new ClusterGenerations(sessions, journal);
    }

    /**
     * A connection to the database of the active store, which joins the transaction of the thread if it has one. To be
     * closed by the caller.
     */
    public Connection connection() throws SQLException {
        return (isEmbedded() ? embeddedData : clusterData).get().getConnection();
    }
}
