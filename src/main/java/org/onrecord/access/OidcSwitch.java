package org.onrecord.access;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Turns OpenID Connect on where {@code quarkus.oidc.auth-server-url} names a provider, and keeps it to bearer tokens: a
 * login by redirect would leave a cookie, which browsers send for whoever asks them to.
 */
public class OidcSwitch implements ConfigSourceFactory {

    /** Above application.properties (250), below environment (300) and system properties (400). */
    private static final int DEFAULT = 260;

    /** Above system properties: no setting gives this service cookies. */
    private static final int FIXED = 500;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue provider = context.getValue("quarkus.oidc.auth-server-url");
        boolean on = provider != null && provider.getValue() != null && !provider.getValue().isBlank();
        return List.of(
                new PropertiesConfigSource(Map.of("quarkus.oidc.tenant-enabled", String.valueOf(on)), "onrecord.oidc", DEFAULT),
                new PropertiesConfigSource(Map.of("quarkus.oidc.application-type", "service"), "onrecord.oidc.fixed", FIXED));
    }
}
