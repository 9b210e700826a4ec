package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of statements. */
@Type("StatementConnection")
@Description("A page of statements.")
@DefaultNonNull
public record StatementConnection(
        @Description("The rows with their cursors.") List<@NonNull StatementEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount,
        @Description("All hits counted by their properties.") StatementFacets facets,
        @Description("What of the query was ignored or read literally.") List<@NonNull QueryNoteNode> queryNotes) {

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull StatementNode> getNodes() {
        return edges.stream().map(StatementEdge::node).toList();
    }
}
