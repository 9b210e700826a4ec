package org.onrecord.ingest;

import java.util.function.Supplier;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/**
 * Tells an import in the trace of whoever asked for it, as one span with what it counted. Its statements are none: there
 * may be hundreds of thousands.
 */
final class ImportSpan {

    private static final AttributeKey<Long> ADDED = AttributeKey.longKey("onrecord.import.added");
    private static final AttributeKey<Long> CHANGED = AttributeKey.longKey("onrecord.import.changed");
    private static final AttributeKey<Long> UNCHANGED = AttributeKey.longKey("onrecord.import.unchanged");
    private static final AttributeKey<Long> REJECTED = AttributeKey.longKey("onrecord.import.rejected");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private ImportSpan() {
    }

    static ImportReport around(Tracer tracer, Supplier<ImportReport> work) {
        Span span = tracer.spanBuilder("import").startSpan();
        try {
            ImportReport report = work.get();
            tell(span, report);
            return report;
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    private static void tell(Span span, ImportReport report) {
        span.setAttribute(ADDED, report.counts().stream().mapToLong(KindCount::added).sum())
                .setAttribute(CHANGED, report.counts().stream().mapToLong(KindCount::changed).sum())
                .setAttribute(UNCHANGED, report.counts().stream().mapToLong(KindCount::unchanged).sum())
                .setAttribute(REJECTED, (long) report.rejections().size());
    }
}
