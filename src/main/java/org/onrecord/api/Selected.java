package org.onrecord.api;

import org.onrecord.api.load.RelatedPages;
import org.onrecord.record.Window;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.smallrye.graphql.api.Context;

/**
 * Which costly parts of a connection the request selects.
 *
 * @param rows whether any row, or where the page stands
 * @param total whether the total
 * @param highlights whether where the rows match
 */
public record Selected(boolean rows, boolean total, boolean highlights) {

    /** What is selected of the connection that is being resolved. */
    public static Selected of(Context context) {
        DataFetchingFieldSelectionSet fields = context.unwrap(DataFetchingEnvironment.class).getSelectionSet();
        return new Selected(fields.containsAnyOf("edges", "nodes", "pageInfo"), fields.contains("totalCount"),
                fields.contains("edges/highlights"));
    }

    /** The window to search: no rows where none is selected. */
    public Window cut(Window window) {
        return rows ? window : Window.first(0);
    }

    /** The part of a list below a node. */
    public RelatedPages.Part part(boolean newestFirst, Window window) {
        return new RelatedPages.Part(newestFirst, window, rows, total);
    }
}
