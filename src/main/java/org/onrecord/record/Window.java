package org.onrecord.record;

/**
 * Which part of a long list is asked for, as in Relay's connections.
 *
 * @param size how many rows at most, from 0 (none, where only counts are asked for)
 * @param fromEnd whether the last rows are asked for instead of the first; they keep the order of the list
 * @param after only rows after this one; null for all
 * @param before only rows before this one; null for all
 */
public record Window(int size, boolean fromEnd, Position after, Position before) {

    /** The first {@code size} rows. */
    public static Window first(int size) {
        return new Window(size, false, null, null);
    }
}
