package org.onrecord.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.StoreUnderTest;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A service as it is set up for others than its owner: behind a proxy that says whose requests it hands on, readable with a
 * token only, with an identity provider, a low limit of requests, and one page of another origin that is let in. What has
 * no address from a proxy comes from this machine, and is not counted.
 */
public class ExposedService implements QuarkusTestProfile {

    /** The page that is let in. */
    public static final String FRIEND = "https://newsroom.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("onrecord.access.reading", "token");
        settings.put("onrecord.rate-limit.requests-per-second", "0.05");
        settings.put("onrecord.rate-limit.burst", "3");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.allow-x-forwarded", "true");
        settings.put("quarkus.http.auth.roles-mapping.desk", "curator");
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", FRIEND);
        settings.put("quarkus.log.level", "DEBUG");
        for (String category : List.of("io.quarkus", "org.hibernate", "org.flywaydb"))
            settings.put("quarkus.log.category.\"" + category + "\".level", "DEBUG");
        settings.put("quarkus.log.console.level", "WARN");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(StoreUnderTest.class), new TestResourceEntry(IdentityProvider.class));
    }
}
