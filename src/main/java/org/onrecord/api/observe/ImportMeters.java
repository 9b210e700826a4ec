package org.onrecord.api.observe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.onrecord.ingest.ImportReport;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what imports took, by what became of it, and how long they were. */
@ApplicationScoped
public class ImportMeters {

    private static final String ITEMS = "onrecord.import.items";

    @Inject
    MeterRegistry meters;

    void count(@Observes ImportReport report) {
        meters.timer("onrecord.imports").record(report.took());
        report.counts().forEach(counts -> {
            count(counts.type(), "added", counts.added());
            count(counts.type(), "changed", counts.changed());
            count(counts.type(), "unchanged", counts.unchanged());
        });
        count("any", "rejected", report.rejections().size());
    }

    private void count(String type, String outcome, long items) {
        meters.counter(ITEMS, "type", type, "outcome", outcome).increment(items);
    }
}
