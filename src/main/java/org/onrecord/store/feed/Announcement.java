package org.onrecord.store.feed;

import java.util.List;

/**
 * What one transaction did to statements, told over instances.
 *
 * @param position in the order in which all instances tell it; it grows, with gaps
 * @param statements in the order in which they were written
 */
record Announcement(long position, List<RecordedStatement> statements) {
}
