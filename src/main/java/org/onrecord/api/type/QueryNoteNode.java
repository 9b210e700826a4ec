package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.search.QueryNote;

import io.smallrye.graphql.api.DefaultNonNull;

/** What became of a part of a query. */
@Type("QueryNote")
@Description("What became of a part of a query that could not be read as meant.")
@DefaultNonNull
public record QueryNoteNode(
        @Description("UTF-16 offset of the part in the query.") int start,
        @Description("UTF-16 offset after it.") int end,
        @Description("What was ignored or read literally, and why.") String message) {

    /** What the API shows of a note. */
    public static List<QueryNoteNode> of(List<QueryNote> notes) {
        return notes.stream().map(n -> new QueryNoteNode(n.start(), n.end(), n.message())).toList();
    }
}
