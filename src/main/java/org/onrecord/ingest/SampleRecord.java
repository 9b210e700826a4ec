package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.onrecord.record.HistoryActor;

import io.quarkus.runtime.StartupEvent;

/** The sample record that comes with the build: the embassy talks of February 2025. */
@ApplicationScoped
public class SampleRecord {

    /** The index is made whole first of all, and searched last of all. */
    private static final int AFTER_THE_STORE = 1000;

    private static final String RESOURCE = "/sample/embassy-talks-2025.jsonl";

    @Inject
    Imports imports;

    @Inject
    SessionFactory sessions;

    @ConfigProperty(name = "onrecord.serving", defaultValue = "false")
    boolean serving;

    @ConfigProperty(name = "onrecord.sample")
    boolean wanted;

    /** Once the store stands, and before the port opens: nobody is told of an empty record that is about to be filled. */
    void load(@Observes @Priority(AFTER_THE_STORE) StartupEvent event) {
        if (serving && wanted)
            loadIntoEmpty();
    }

    /**
     * Loads the sample if the record has nothing yet.
     *
     * @return whether it did
     */
    public boolean loadIntoEmpty() {
        boolean empty = sessions.fromSession(session -> session
                .createSelectionQuery("select count(*) from HistoryEntry", Long.class).getSingleResult()) == 0;
        if (empty)
            load();
        return empty;
    }

    private void load() {
        try (InputStream in = SampleRecord.class.getResourceAsStream(RESOURCE)) {
            Path file = Files.createTempFile("onrecord-sample", ".jsonl");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                ImportReport report = imports.run(List.of(file), HistoryActor.SAMPLE.text(), ImportProgress.NONE);
                if (!report.clean())
                    throw new IllegalStateException("the sample record does not load: " + report.rejections().get(0));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
