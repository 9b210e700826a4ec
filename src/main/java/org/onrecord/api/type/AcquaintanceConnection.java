package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of acquaintances. */
@Type("AcquaintanceConnection")
@Description("A page of acquaintances.")
@DefaultNonNull
public record AcquaintanceConnection(
        @Description("The rows with their cursors.") List<@NonNull AcquaintanceEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount) {

    /** The connection of a page. */
    public static AcquaintanceConnection of(Page<AcquaintanceNode> page) {
        List<AcquaintanceEdge> edges = page.rows().stream().map(row -> new AcquaintanceEdge(page.cursor(row), row.node()))
                .toList();
        return new AcquaintanceConnection(edges, PageInfo.of(page), page.total());
    }

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull AcquaintanceNode> getNodes() {
        return edges.stream().map(AcquaintanceEdge::node).toList();
    }
}
