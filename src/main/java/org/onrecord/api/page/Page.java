package org.onrecord.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.onrecord.record.Position;
import org.onrecord.record.Slice;
import org.onrecord.search.QueryNote;

/**
 * A part of a list with the nodes on it: what all connections have in common.
 *
 * @param list the name of the list together with its order, as its cursors have it
 * @param rows in the order of the list
 * @param hasPrevious whether more stand before
 * @param hasNext whether more stand after
 * @param total how many there are in all; 0 where it was not asked for
 * @param notes what of a query was ignored
 */
public record Page<N>(String list, List<Row<N>> rows, boolean hasPrevious, boolean hasNext, int total,
        List<QueryNote> notes) {

    /**
     * @param score how well it matches, or null
     */
    public record Row<N>(N node, Position position, Float score) {
    }

    /**
     * Puts nodes to the rows of a slice. A row whose node was removed in between is left out.
     *
     * @param nodes by primary key
     */
    public static <R, N> Page<N> of(String list, Slice<R> slice, Long total, ToLongFunction<R> id,
            Function<R, Position> position, Map<Long, N> nodes) {
        List<Row<N>> rows = new ArrayList<>();
        for (R row : slice.rows()) {
            N node = nodes.get(id.applyAsLong(row));
            if (node != null)
                rows.add(new Row<>(node, position.apply(row), null));
        }
        return new Page<>(list, rows, slice.hasPrevious(), slice.hasNext(), count(total), List.of());
    }

    /** A total as GraphQL's Int has it. */
    public static int count(Long total) {
        return total == null ? 0 : (int) Math.min(total, Integer.MAX_VALUE);
    }

    /** The cursor of a row. */
    public String cursor(Row<N> row) {
        return Cursors.write(list, row.position());
    }

    /** The cursors of the rows, in their order. */
    public List<String> cursors() {
        return rows.stream().map(this::cursor).toList();
    }
}
