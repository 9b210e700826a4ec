package org.onrecord.ingest.write;

import org.onrecord.ingest.Rejection;

/**
 * What became of an item.
 *
 * @param rejection why it was rejected; null if it was not
 */
public record Written(LocatedItem item, Outcome outcome, Rejection rejection) {
}
