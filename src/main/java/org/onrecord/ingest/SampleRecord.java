package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;

/** The sample record that comes with the build: the embassy talks of February 2025. */
@ApplicationScoped
public class SampleRecord {

    private static final String RESOURCE = "/sample/embassy-talks-2025.jsonl";

    @Inject
    Imports imports;

    @Inject
    SessionFactory sessions;

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
                ImportReport report = imports.run(List.of(file), "sample", ImportProgress.NONE);
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
