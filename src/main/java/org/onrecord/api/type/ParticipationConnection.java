package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of participations. */
@Type("ParticipationConnection")
@Description("A page of participations.")
@DefaultNonNull
public record ParticipationConnection(
        @Description("The rows with their cursors.") List<@NonNull ParticipationEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount) {

    /** The connection of a page. */
    public static ParticipationConnection of(Page<ParticipationNode> page) {
        List<ParticipationEdge> edges = page.rows().stream().map(row -> new ParticipationEdge(page.cursor(row), row.node()))
                .toList();
        return new ParticipationConnection(edges, PageInfo.of(page), page.total());
    }

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull ParticipationNode> getNodes() {
        return edges.stream().map(ParticipationEdge::node).toList();
    }
}
