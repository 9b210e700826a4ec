package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of meetings. */
@Type("MeetingConnection")
@Description("A page of meetings.")
@DefaultNonNull
public record MeetingConnection(
        @Description("The rows with their cursors.") List<@NonNull MeetingEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount,
        @Description("What of the query was ignored or read literally.") List<@NonNull QueryNoteNode> queryNotes) {

    /** The connection of a page. */
    public static MeetingConnection of(Page<MeetingNode> page) {
        List<MeetingEdge> edges = page.rows().stream().map(
                row -> new MeetingEdge(page.cursor(row), row.node(), row.score() == null ? null : row.score().doubleValue()))
                .toList();
        return new MeetingConnection(edges, PageInfo.of(page), page.total(), QueryNoteNode.of(page.notes()));
    }

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull MeetingNode> getNodes() {
        return edges.stream().map(MeetingEdge::node).toList();
    }
}
