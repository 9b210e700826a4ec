package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Where a page stands in its list. */
@Type("PageInfo")
@Description("Where a page stands in its list, as in Relay.")
@DefaultNonNull
public record PageInfo(
        @Description("Whether more stand before this page.") boolean hasPreviousPage,
        @Description("Whether more stand after this page.") boolean hasNextPage,
        @Nullable @Description("The cursor of the first row; null on an empty page.") String startCursor,
        @Nullable @Description("The cursor of the last row; null on an empty page.") String endCursor) {

    /** Where a page stands. */
    public static PageInfo of(Page<?> page) {
        return of(page.hasPrevious(), page.hasNext(), page.cursors());
    }

    /**
     * Where a page stands.
     *
     * @param cursors of its rows, in their order
     */
    public static PageInfo of(boolean hasPrevious, boolean hasNext, List<String> cursors) {
        if (cursors.isEmpty())
            return new PageInfo(hasPrevious, hasNext, null, null);
        return new PageInfo(hasPrevious, hasNext, cursors.get(0), cursors.get(cursors.size() - 1));
    }
}
