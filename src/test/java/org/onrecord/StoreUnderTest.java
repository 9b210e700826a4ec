package org.onrecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Gives a test run its store: an empty home folder, or (with {@code -Donrecord.test.store=cluster}) real servers. */
public class StoreUnderTest implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory("onrecord-test");
            Map<String, String> settings = new HashMap<>();
            settings.put("onrecord.home", home.toString());
            return settings;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
    }
}
