package org.onrecord.api.observe;

import java.util.List;

import jakarta.inject.Singleton;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;

/**
 * Leaves out statements, and waiting for a connection, that belong to no operation, each of which would be a trace of its own:
 * those of migrations, of
 * health, and of imports, which may be hundreds of thousands.
 */
@Singleton
public class StrayStatements implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private static final AttributeKey<String> DATABASE = AttributeKey.stringKey("db.system");

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addSamplerCustomizer((chosen, settings) -> new Without(chosen));
    }

    private record Without(Sampler chosen) implements Sampler {

        @Override
        public SamplingResult shouldSample(Context parent, String traceId, String name, SpanKind kind, Attributes attributes,
                List<LinkData> links) {
            boolean alone = !Span.fromContext(parent).getSpanContext().isValid();
            if (alone && (kind == SpanKind.CLIENT || attributes.get(DATABASE) != null))
                return SamplingResult.drop();
            return chosen.shouldSample(parent, traceId, name, kind, attributes, links);
        }

        @Override
        public String getDescription() {
            return "without stray statements: " + chosen.getDescription();
        }
    }
}
