package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of organizations. */
@Type("OrganizationConnection")
@Description("A page of organizations.")
@DefaultNonNull
public record OrganizationConnection(
        @Description("The rows with their cursors.") List<@NonNull OrganizationEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount,
        @Description("What of the query was ignored or read literally.") List<@NonNull QueryNoteNode> queryNotes) {

    /** The connection of a page. */
    public static OrganizationConnection of(Page<OrganizationNode> page) {
        List<OrganizationEdge> edges = page.rows().stream().map(row -> new OrganizationEdge(page.cursor(row), row.node(),
                row.score() == null ? null : row.score().doubleValue())).toList();
        return new OrganizationConnection(edges, PageInfo.of(page), page.total(), QueryNoteNode.of(page.notes()));
    }

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull OrganizationNode> getNodes() {
        return edges.stream().map(OrganizationEdge::node).toList();
    }
}
