package org.onrecord.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;
import org.onrecord.ingest.write.ItemWriter.Qualified;
import org.onrecord.record.ImportedItem;

/** What earlier imports brought of the items of a batch. */
final class Imported {

    private Imported() {
    }

    /** By id and namespace, all namespaces: one SQL statement. */
    static Map<ImportedItem.Key, ImportedItem> load(Session session, List<Qualified> items) {
        Map<ImportedItem.Key, ImportedItem> imported = new HashMap<>();
        session.createSelectionQuery("from ImportedItem i where i.key.publicId in :ids", ImportedItem.class)
                .setParameter("ids", items.stream().map(item -> item.item().id()).distinct().toList()).list()
                .forEach(item -> imported.put(item.getKey(), item));
        return imported;
    }
}
