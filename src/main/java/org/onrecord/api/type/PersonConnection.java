package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of people. */
@Type("PersonConnection")
@Description("A page of people.")
@DefaultNonNull
public record PersonConnection(
        @Description("The rows with their cursors.") List<@NonNull PersonEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount,
        @Description("What of the query was ignored or read literally.") List<@NonNull QueryNoteNode> queryNotes) {

    /** The connection of a page. */
    public static PersonConnection of(Page<PersonNode> page) {
        List<PersonEdge> edges = page.rows().stream().map(
                row -> new PersonEdge(page.cursor(row), row.node(), row.score() == null ? null : row.score().doubleValue()))
                .toList();
        return new PersonConnection(edges, PageInfo.of(page), page.total(), QueryNoteNode.of(page.notes()));
    }

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull PersonNode> getNodes() {
        return edges.stream().map(PersonEdge::node).toList();
    }
}
