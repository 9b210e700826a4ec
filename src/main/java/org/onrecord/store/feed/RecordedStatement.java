package org.onrecord.store.feed;

import org.onrecord.record.ReviewStatus;

/**
 * That a statement is new in the record, or that it was decided anew whether it is right.
 *
 * @param key its primary key
 * @param former what was held of it before, by which some saw it already; null for one that is new
 * @param given what was held of it by then: by the time that others hear of it, it may have been decided again, of which they
 *        hear next; null where a version of this service wrote it that did not say
 */
public record RecordedStatement(long key, ReviewStatus former, ReviewStatus given) {
}
