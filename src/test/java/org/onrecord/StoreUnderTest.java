package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.onrecord.servers.ClusterServers;
import org.onrecord.servers.TemporaryFolder;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives a test run its store, empty: a home folder of its own and, with {@code -Donrecord.test.store=cluster}, a database
 * and indexes on real servers.
 */
public class StoreUnderTest implements QuarkusTestResourceLifecycleManager {

    private Path home;

    /** Whether this test run was asked to be on the cluster store, whatever store then answers. */
    public static boolean isClusterWanted() {
        return "cluster".equals(System.getProperty("onrecord.test.store"));
    }

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("onrecord-test");
            Map<String, String> settings = new HashMap<>(Map.of("onrecord.home", home.toString()));
            if (isClusterWanted())
                settings.putAll(ClusterServers.emptyStore());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("no database to test on", e);
        }
    }

    @Override
    public void stop() {
        try {
            TemporaryFolder.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
