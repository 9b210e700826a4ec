package org.onrecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.onrecord.servers.ClusterServers;
import org.onrecord.servers.TemporaryFolder;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives a test run what an older version of the service has left, see {@code src/test/resources/homes}: a home folder, and on
 * the cluster store the tables of its database.
 */
public class OlderHome implements QuarkusTestResourceLifecycleManager {

    private Path home;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("onrecord-older-home");
            Map<String, String> settings = new HashMap<>(Map.of("onrecord.home", home.toString()));
            if (StoreUnderTest.isClusterWanted())
                settings.putAll(restored(ClusterServers.emptyStore()));
            else {
                unpack(home);
                // The first connection opens the file, which takes its time on a busy machine.
                settings.put("quarkus.datasource.h2.jdbc.acquisition-timeout", "60S");
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("no database to test on", e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = OlderHome.class.getResourceAsStream("/homes/schema-1.zip");
                ZipInputStream files = new ZipInputStream(packed)) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.isDirectory())
                    continue;
                Path target = folder.resolve(file.getName());
                Files.createDirectories(target.getParent());
                Files.copy(files, target);
            }
        }
    }

    private static Map<String, String> restored(Map<String, String> store) throws IOException, SQLException {
        try (InputStream dump = OlderHome.class.getResourceAsStream("/homes/schema-1.sql");
                Connection connection = DriverManager.getConnection(store.get("quarkus.datasource.pg.jdbc.url"),
                        store.get("quarkus.datasource.pg.username"), store.get("quarkus.datasource.pg.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
        return store;
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
