package org.onrecord.store.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.configuration.DurationConverter;

/**
 * The two servers of the cluster store as the settings have them: read before the application boots, from the very settings
 * that it will use then.
 *
 * @param patience how long a start waits for them
 */
public record Servers(DatabaseAddress database, SearchAddress search, Duration patience) {

    /** The certificates that the search server's is to be signed with. */
    static final String AUTHORITIES = "onrecord.search.ca-file";
    static final String API_KEY = "onrecord.search.api-key";

    private static final String DATABASE = "quarkus.datasource.pg.";
    private static final String SEARCH = "quarkus.hibernate-search-orm.pg.elasticsearch.";

    /** Reads the settings; one that is missing or wrong is an {@link IllegalArgumentException} or a NoSuchElementException. */
    public static Servers of(Config config) {
        return new Servers(
                new DatabaseAddress(config.getValue(DATABASE + "jdbc.url", String.class),
                        config.getValue(DATABASE + "username", String.class), text(config, DATABASE + "password").orElse("")),
                new SearchAddress(config.getValues(SEARCH + "hosts", String.class),
                        config.getValue(SEARCH + "protocol", String.class), text(config, SEARCH + "username"),
                        text(config, SEARCH + "password"), text(config, API_KEY), text(config, AUTHORITIES).map(Path::of),
                        duration(config, SEARCH + "connection-timeout")),
                duration(config, "onrecord.start-timeout"));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }

    private static Duration duration(Config config, String name) {
        return DurationConverter.parseDuration(config.getValue(name, String.class));
    }

    /** Asks both what is wrong with them. */
    List<Fault> faults() {
        return Stream.of(new DatabaseProbe(database).look(), new SearchProbe(search).look())
                .flatMap(Optional::stream).toList();
    }
}
