package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of what waits for review. */
@Type("ReviewConnection")
@Description("A page of what waits for review.")
@DefaultNonNull
public record ReviewConnection(
        @Description("The rows with their cursors.") List<@NonNull ReviewEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many wait in all. Counted only when selected.") int totalCount) {

    /** The connection of a page. */
    public static ReviewConnection of(Page<ReviewItemNode> page) {
        List<ReviewEdge> edges = page.rows().stream().map(row -> new ReviewEdge(page.cursor(row), row.node())).toList();
        return new ReviewConnection(edges, PageInfo.of(page), page.total());
    }

    /** What waits, without cursors. */
    @Description("What waits, without cursors.")
    public List<@NonNull ReviewItemNode> getNodes() {
        return edges.stream().map(ReviewEdge::node).toList();
    }
}
