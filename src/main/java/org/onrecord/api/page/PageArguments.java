package org.onrecord.api.page;

import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.record.Position;
import org.onrecord.record.Window;

/**
 * Which part of a list is asked for, as Relay's connections have it.
 *
 * @param first how many from the start; null with {@code last} or for {@value #DEFAULT_SIZE}
 * @param after the cursor before the part, or null
 * @param last how many from the end, or null
 * @param before the cursor behind the part, or null
 */
public record PageArguments(Integer first, String after, Integer last, String before) {

    /** Large enough for a screen, small enough to be cheap. */
    public static final int DEFAULT_SIZE = 20;
    /** The response is built in memory as a whole: the cap keeps it small. */
    public static final int MAX_SIZE = 100;

    /** What {@code first} means, for the schema. */
    public static final String FIRST = "How many from the start of the list, 1 to 100; 20 if neither `first` nor `last` is given.";
    /** What {@code after} means, for the schema. */
    public static final String AFTER = "A cursor of this list in this order: only what stands after it.";
    /** What {@code last} means, for the schema. */
    public static final String LAST = "How many from the end of the list, 1 to 100. Not together with `first`.";
    /** What {@code before} means, for the schema. */
    public static final String BEFORE = "A cursor of this list in this order: only what stands before it.";

    /**
     * @param list the name of the list together with its order, as its cursors have it
     * @throws ApiError if sizes or cursors are not right
     */
    public Window window(String list) {
        if (first != null && last != null)
            throw new ApiError(ErrorCode.BAD_PAGING, "last", "first and last exclude each other; give one of them.");
        int size = last != null ? size(last, "last") : first != null ? size(first, "first") : DEFAULT_SIZE;
        return new Window(size, last != null, position(list, after, "after"), position(list, before, "before"));
    }

    /**
     * A size within the limits.
     *
     * @throws ApiError if it is not
     */
    public static int size(int size, String argument) {
        if (size < 1 || size > MAX_SIZE)
            throw new ApiError(ErrorCode.BAD_PAGE_SIZE, argument,
                    argument + " is " + size + "; it must be from 1 to " + MAX_SIZE + ".");
        return size;
    }

    private static Position position(String list, String cursor, String argument) {
        if (cursor == null)
            return null;
        return Cursors.read(list, cursor).orElseThrow(() -> new ApiError(ErrorCode.BAD_CURSOR, argument,
                argument + " is no cursor of this list in this order."));
    }
}
