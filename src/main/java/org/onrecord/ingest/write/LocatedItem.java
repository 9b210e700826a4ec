package org.onrecord.ingest.write;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.RecordItem;

/**
 * An item and where it came from.
 *
 * @param namespace whose keys it uses
 * @param file the file, as it was named to the import
 * @param line from 1; 0 where unknown
 */
public record LocatedItem(String namespace, String file, int line, RecordItem item) {

    /** The file without its folders: what the history, which everybody reads, may tell of it. */
    String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** That it cannot be taken, and where it stands. */
    public Rejection rejection(Rejected reason) {
        return new Rejection(file, line, reason.code(), reason.getMessage());
    }
}
