package org.onrecord.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.write.LocatedItem;
import org.onrecord.ingest.write.Outcome;
import org.onrecord.ingest.write.QualifiedItem;
import org.onrecord.ingest.write.Written;

/** The state of one import: what is waiting to be written, and what became of what was. */
final class ImportRun implements ItemSink, AutoCloseable {

    /** One transaction each: large enough that its fixed cost is small, small enough to show progress and bound memory. */
    private static final int BATCH = 4_000;

    private final WritingBehind writing;
    private final ImportProgress progress;
    private final Map<String, Map<Outcome, Long>> counts = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private List<QualifiedItem> read = new ArrayList<>(BATCH);
    private String namespace = "";
    private int files;
    private long items;

    /** @param writer writes a batch, durably, and says what became of each item */
    ImportRun(Function<List<QualifiedItem>, List<Written>> writer, ImportProgress progress) {
        this.writing = new WritingBehind(writer, this::told);
        this.progress = progress;
    }

    /** Begins with another reader, whose keys are of {@code namespace} unless a header says otherwise. */
    void begin(String namespace) {
        this.namespace = namespace;
    }

    @Override
    public void item(String file, int line, RecordItem item) {
        if (item instanceof HeaderItem header) {
            namespace = header.namespace();
            return;
        }
        take(new LocatedItem(namespace, file, line, item));
        if (read.size() >= BATCH)
            write();
    }

    private void take(LocatedItem item) {
        try {
            read.add(QualifiedItem.of(item));
        } catch (Rejected e) {
            told(new Written(item, Outcome.REJECTED, item.rejection(e)));
        }
    }

    private void write() {
        writing.write(read);
        read = new ArrayList<>(BATCH);
        progress.done(files, items);
    }

    /** Writes what was read, and waits until it is durable. */
    void finish() {
        if (!read.isEmpty())
            write();
        writing.await();
        progress.done(files, items);
    }

    @Override
    public void settle() {
        finish();
    }

    @Override
    public void close() {
        writing.close();
    }

    private void told(Written written) {
        items++;
        counts.computeIfAbsent(type(written.item().item()), type -> new EnumMap<>(Outcome.class)).merge(written.outcome(), 1L,
                Long::sum);
        if (written.rejection() != null)
            reject(written.rejection());
    }

    private static String type(RecordItem item) {
        return item.getClass().getSimpleName().replace("Item", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void ambiguous(Ambiguity ambiguity) {
        ambiguities.add(ambiguity);
    }

    @Override
    public void fileDone() {
        files++;
        progress.done(files, items);
    }

    /** @param behind whether searches do not show all of it yet */
    ImportReport report(Duration took, boolean behind) {
        List<KindCount> kinds = counts.entrySet().stream()
                .map(e -> new KindCount(e.getKey(), count(e.getValue(), Outcome.ADDED),
                        count(e.getValue(), Outcome.CHANGED), count(e.getValue(), Outcome.UNCHANGED)))
                .toList();
        return new ImportReport(kinds, List.copyOf(rejections), List.copyOf(ambiguities), took, behind);
    }

    private static long count(Map<Outcome, Long> of, Outcome outcome) {
        return of.getOrDefault(outcome, 0L);
    }
}
