package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.page.Page;

import io.smallrye.graphql.api.DefaultNonNull;

/** A page of quotations. */
@Type("QuotationConnection")
@Description("A page of quotations.")
@DefaultNonNull
public record QuotationConnection(
        @Description("The rows with their cursors.") List<@NonNull QuotationEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many there are in all. Counted only when selected.") int totalCount) {

    /** The connection of a page. */
    public static QuotationConnection of(Page<QuotationNode> page) {
        List<QuotationEdge> edges = page.rows().stream().map(row -> new QuotationEdge(page.cursor(row), row.node())).toList();
        return new QuotationConnection(edges, PageInfo.of(page), page.total());
    }

    /** What is listed, without cursors. */
    @Description("What is listed, without cursors.")
    public List<@NonNull QuotationNode> getNodes() {
        return edges.stream().map(QuotationEdge::node).toList();
    }
}
