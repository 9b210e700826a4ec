package org.onrecord.ingest.write;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

import org.onrecord.ingest.item.HistoryLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.RecordEntity;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes down what an import did. */
final class History {

    private History() {
    }

    /**
     * The first entries of something new: those that it brings from another record, else that it was imported.
     *
     * @return the time of the last of them
     */
    static Instant begin(RecordEntity subject, List<HistoryLine> brought, String file, Batch batch) {
        if (brought.isEmpty()) {
            batch.rows().add(HistoryEntry.of(subject, batch.at(), batch.actor(), HistoryAction.IMPORTED, null, null,
                    null, file));
            return batch.at();
        }
        bring(subject, brought, batch);
        return brought.get(brought.size() - 1).at();
    }

    /** The entries that something brings from another record. */
    static void bring(RecordEntity subject, List<HistoryLine> brought, Batch batch) {
        for (HistoryLine line : brought)
            batch.rows().add(HistoryEntry.of(subject, line.at(), line.actor(), line.action(), line.property(),
                    line.before(), line.after(), line.reason()));
    }

    /** As {@link #bring}, for something that is no longer in the record. */
    static void bringFormer(String id, List<HistoryLine> brought, Batch batch) {
        for (HistoryLine line : brought)
            batch.session().persist(HistoryEntry.ofFormer(id, line.at(), line.actor(), line.action(), line.property(),
                    line.before(), line.after(), line.reason()));
    }

    /**
     * An entry for each property in which two forms of one thing differ.
     *
     * @return whether there were any
     */
    static boolean change(RecordEntity subject, RecordItem before, RecordItem after, String file, Batch batch) {
        if (before.equals(after))
            return false;
        JsonNode old = RecordJson.MAPPER.valueToTree(before);
        JsonNode now = RecordJson.MAPPER.valueToTree(after);
        TreeSet<String> properties = new TreeSet<>();
        for (JsonNode form : List.of(old, now))
            for (Iterator<String> names = form.fieldNames(); names.hasNext();)
                properties.add(names.next());
        properties.removeIf(property -> old.path(property).equals(now.path(property)));
        for (String property : properties)
            batch.session().persist(HistoryEntry.of(subject, batch.at(), batch.actor(), HistoryAction.CHANGED, property,
                    text(old.get(property)), text(now.get(property)), file));
        return !properties.isEmpty();
    }

    private static String text(JsonNode value) {
        if (value == null)
            return null;
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
