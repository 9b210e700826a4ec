package org.onrecord.store.journal;

/**
 * That something is committed which searches do not show yet: the index does not take it, or not in time. It will, without
 * anybody's doing. Fired, in the thread of whoever wrote it, before the answer is given.
 */
public record IndexBehind() {
}
