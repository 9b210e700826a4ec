package org.onrecord.record;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param rows in the order of the list
 * @param hasPrevious whether rows of the list stand before these
 * @param hasNext whether rows of the list stand after these
 */
public record Slice<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    public static <T> Slice<T> empty() {
        return new Slice<>(List.of(), false, false);
    }
}
