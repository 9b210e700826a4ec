package org.onrecord.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Turns the one setting {@code onrecord.store} into the eight that say which datasource, persistence unit, migration
 * and index are active. Both flags of a pair are needed: a persistence unit stays off only if its datasource is off too.
 */
public class StoreSwitch implements ConfigSourceFactory {

    /** Above application.properties (250), below environment (300) and system properties (400). */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue store = context.getValue("onrecord.store");
        boolean cluster = store != null && store.getValue() != null
                && store.getValue().toLowerCase(Locale.ROOT).equals("cluster");
        return List.of(new PropertiesConfigSource(Map.of(
                "quarkus.datasource.h2.active", String.valueOf(!cluster),
                "quarkus.hibernate-orm.h2.active", String.valueOf(!cluster),
                "quarkus.hibernate-search-orm.h2.active", String.valueOf(!cluster),
                "quarkus.flyway.h2.active", String.valueOf(!cluster),
                "quarkus.datasource.pg.active", String.valueOf(cluster),
                "quarkus.hibernate-orm.pg.active", String.valueOf(cluster),
                "quarkus.hibernate-search-orm.pg.active", String.valueOf(cluster),
                "quarkus.flyway.pg.active", String.valueOf(cluster)), "onrecord.store", ORDINAL));
    }
}
