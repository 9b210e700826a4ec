package org.onrecord.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;
import org.onrecord.record.ImportedItem;

/** What earlier imports brought of the items of a batch. */
final class Imported {

    private Imported() {
    }

    /**
     * All that was brought of these records, by whomever: one SQL statement.
     *
     * @param records primary keys
     */
    static Map<ImportedItem.Key, ImportedItem> load(Session session, List<Long> records) {
        Map<ImportedItem.Key, ImportedItem> imported = new HashMap<>();
        session.createSelectionQuery("from ImportedItem i where i.key.record in :records", ImportedItem.class)
                .setParameter("records", records).list()
                .forEach(item -> imported.put(item.getKey(), item));
        return imported;
    }
}
