package org.onrecord.api.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Traces are off unless a setting says who takes them. */
class TracingSwitchTest {

    @ParameterizedTest
    @CsvSource({ "onrecord.store, embedded, true",
            "OTEL_EXPORTER_OTLP_ENDPOINT, http://127.0.0.1:4317, false",
            "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, http://127.0.0.1:4317, false",
            "otel.exporter.otlp.endpoint, http://127.0.0.1:4317, false",
            "quarkus.otel.exporter.otlp.endpoint, http://127.0.0.1:4317, false",
            "quarkus.otel.exporter.otlp.traces.endpoint, http://127.0.0.1:4317, false",
            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT, http://127.0.0.1:4317, false",
            "OTEL_EXPORTER_OTLP_ENDPOINT, ' ', true",
            "OTEL_EXPORTER_OTLP_HEADERS, a=b, true",
            "OTEL_SDK_DISABLED, false, false",
            "quarkus.otel.sdk.disabled, false, false" })
    void areOnWhereSomebodyTakesThem(String name, String value, boolean disabled) {
        assertThat(config(Map.of(name, value)).getValue("quarkus.otel.sdk.disabled", Boolean.class)).isEqualTo(disabled);
        assertThat(config(Map.of(name, value)).getValue("quarkus.datasource.h2.jdbc.telemetry.enabled", Boolean.class))
                .isEqualTo(!disabled);
    }

    @ParameterizedTest
    @CsvSource({ "OTEL_SDK_DISABLED", "quarkus.otel.sdk.disabled", "QUARKUS_OTEL_SDK_DISABLED" })
    void areOffWhereSomebodySaysSo(String name) {
        SmallRyeConfig config = config(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317", name, "true"));
        assertThat(config.getValue("quarkus.otel.sdk.disabled", Boolean.class)).isTrue();
        assertThat(config.getValue("quarkus.datasource.pg.jdbc.telemetry.enabled", Boolean.class)).isFalse();
    }

    /** What the switch says while the service is built is kept among the defaults. */
    @Test
    void aDefaultIsNoSetting() {
        PropertiesConfigSource defaults = new PropertiesConfigSource(Map.of("quarkus.otel.sdk.disabled", "true",
                "quarkus.otel.exporter.otlp.endpoint", "http://localhost:4317/"), "defaults", Integer.MIN_VALUE + 100);
        assertThat(config(Map.of(), defaults).getValue("quarkus.otel.sdk.disabled", Boolean.class)).isTrue();
        assertThat(config(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317"), defaults)
                .getValue("quarkus.otel.sdk.disabled", Boolean.class)).isFalse();
    }

    @Test
    void theVariablesOfTheSpecificationAreThoseOfQuarkus() {
        SmallRyeConfig config = config(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://one.example:4318",
                "OTEL_EXPORTER_OTLP_TRACES_HEADERS", "key=value", "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "OTEL_SERVICE_NAME", "the record"));
        assertThat(value(config, "quarkus.otel.exporter.otlp.endpoint")).isEqualTo("http://one.example:4318");
        assertThat(value(config, "quarkus.otel.exporter.otlp.traces.headers")).isEqualTo("key=value");
        assertThat(value(config, "quarkus.otel.exporter.otlp.protocol")).isEqualTo("http/protobuf");
        assertThat(value(config, "quarkus.otel.service.name")).isEqualTo("the record");
    }

    private static String value(SmallRyeConfig config, String name) {
        return config.getConfigValue(name).getValue();
    }

    /** Names in capitals are variables of the environment. */
    private static SmallRyeConfig config(Map<String, String> settings, ConfigSource... more) {
        Map<String, String> environment = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        settings.forEach((name, value) -> (Character.isUpperCase(name.charAt(0)) ? environment : properties).put(name, value));
        return new SmallRyeConfigBuilder().addDefaultInterceptors()
                .withSources(new EnvConfigSource(environment, 300), new PropertiesConfigSource(properties, "properties", 400))
                .withSources(more).withSources(new TracingSwitch()).build();
    }
}
