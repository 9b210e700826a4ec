package org.onrecord.api.observe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Turns traces on where a setting says who takes them. The settings are those of Quarkus ({@code quarkus.otel.…}), and the
 * variables of the <a href="https://opentelemetry.io/docs/specs/otel/protocol/exporter/">OpenTelemetry specification</a>
 * ({@code OTEL_EXPORTER_OTLP_ENDPOINT} and others), which Quarkus does not all read by itself.
 */
public class TracingSwitch implements ConfigSourceFactory {

    /** Above application.properties (250), below environment (300) and system properties (400). */
    private static final int ORDINAL = 260;

    /** Sources of defaults are below, all others above. */
    private static final int DEFAULTS = 0;

    private static final String QUARKUS = "quarkus.otel.";
    private static final String STANDARD = "otel.";
    private static final String DISABLED = "sdk.disabled";

    private static final List<String> ENDPOINTS = List.of("exporter.otlp.traces.endpoint", "exporter.otlp.endpoint");

    /** What Quarkus calls as the specification does, but for the prefix, and with the same values. */
    private static final List<String> SHARED = List.of("exporter.otlp.traces.endpoint", "exporter.otlp.endpoint",
            "exporter.otlp.traces.headers", "exporter.otlp.headers", "exporter.otlp.traces.protocol", "exporter.otlp.protocol",
            "exporter.otlp.traces.compression", "exporter.otlp.compression", "service.name");

    /**
     * Statements of one operation run side by side, on one context of Vert.x. Kept there, as Quarkus keeps it, each would
     * take the span of another for its own; so it is kept with the thread.
     */
    private static final String CONTEXT_STORAGE = "io.opentelemetry.context.contextStorageProvider";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings = new HashMap<>();
        for (String name : SHARED)
            set(context, STANDARD + name).ifPresent(value -> settings.put(QUARKUS + name, value));
        boolean on = isOn(context);
        settings.put(QUARKUS + DISABLED, String.valueOf(!on));
        settings.put("quarkus.datasource.h2.jdbc.telemetry.enabled", String.valueOf(on));
        settings.put("quarkus.datasource.pg.jdbc.telemetry.enabled", String.valueOf(on));
        if (on) {
            settings.put("onrecord.log.trace", " %X{traceId}");
            System.setProperty(CONTEXT_STORAGE, "default");
        }
        return List.of(new PropertiesConfigSource(settings, "onrecord.tracing", ORDINAL));
    }

    private static boolean isOn(ConfigSourceContext context) {
        Optional<String> disabled = set(context, QUARKUS + DISABLED).or(() -> set(context, STANDARD + DISABLED));
        return disabled.map(text -> !Boolean.parseBoolean(text)).orElseGet(() -> ENDPOINTS.stream()
                .anyMatch(name -> set(context, QUARKUS + name).or(() -> set(context, STANDARD + name)).isPresent()));
    }

    /** A setting that somebody made: neither a default, nor what this switch said when the service was built. */
    private static Optional<String> set(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        boolean made = value != null && value.getValue() != null && !value.getValue().isBlank()
                && value.getConfigSourceOrdinal() > DEFAULTS;
        return made ? Optional.of(value.getValue()) : Optional.empty();
    }
}
