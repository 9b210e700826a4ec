package org.onrecord.api;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A service whose settings are others than those that it comes with, where these do not touch each other: one start for all
 * who test them. Answers over HTTP are told by the text of the specification, caches ask each time, and each operation is
 * slow enough for the log.
 */
public class SetOtherwise implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("onrecord.graphql.http-profile", "specification", "onrecord.graphql.max-age", "0S",
                "onrecord.log.slow-operation", "PT0.000000001S");
    }
}
