package org.onrecord.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.input.StatementFilterInput;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.load.RelatedPages;
import org.onrecord.api.page.Cursors;
import org.onrecord.api.page.Page;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.type.HighlightNode;
import org.onrecord.api.type.PageInfo;
import org.onrecord.api.type.QueryNoteNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.api.type.StatementEdge;
import org.onrecord.api.type.StatementFacets;
import org.onrecord.api.type.StatementNode;
import org.onrecord.api.type.StatementSort;
import org.onrecord.api.type.TextRange;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Window;
import org.onrecord.relate.Relation;
import org.onrecord.search.Highlight;
import org.onrecord.search.SearchResult;
import org.onrecord.search.StatementFilter;
import org.onrecord.search.StatementHit;
import org.onrecord.search.StatementOrder;
import org.onrecord.search.StatementQuery;
import org.onrecord.search.StatementSearch;

import io.smallrye.graphql.api.Context;

/** Lists of statements: those of a search, and those below a node, which become a search once they are searched. */
@ApplicationScoped
public class StatementLists {

    /** What the arguments of a list of statements have in common. */
    public record Arguments(String query, StatementFilterInput filter, StatementSort orderBy, PageArguments page) {

        boolean isSearch() {
            return query != null && !query.isBlank() || filter != null || orderBy == StatementSort.MOST_SOURCES;
        }

        StatementOrder order() {
            return orderBy == null ? StatementOrder.RELEVANCE : StatementOrder.valueOf(orderBy.name());
        }
    }

    @Inject
    StatementSearch search;

    @Inject
    Filters filters;

    @Inject
    Viewer viewer;

    @Inject
    Batches batches;

    @Inject
    RelatedPages relatedPages;

    @Inject
    Nodes nodes;

    /** The statements that a search finds. Blocks. */
    public StatementConnection search(Context context, Arguments arguments) {
        return search(arguments, Selected.of(context), viewer.isCurator(), "statements:", filter -> filter);
    }

    /**
     * The statements below a node. Without query and filter one SQL statement for all nodes of the level; else one query of
     * the index for each.
     *
     * @param own adds what makes a statement one of this node's to a filter
     */
    public CompletionStage<StatementConnection> below(Context context, Relation relation, long parent, Arguments arguments,
            Function<StatementFilter, StatementFilter> own) {
        Selected selected = Selected.of(context);
        boolean curator = viewer.isCurator();
        if (arguments.isSearch())
            return batches.alone(context, () -> search(arguments, selected, curator, relation + ":", own));
        boolean newestFirst = arguments.order() != StatementOrder.OLDEST;
        String list = relation + (newestFirst ? ":NEWEST" : ":OLDEST");
        Window window = arguments.page().window(list);
        StatementQuery query = new StatementQuery(null, own.apply(StatementFilter.ALL), arguments.order(), window, false,
                false);
        return relatedPages.page(context, relation, parent, selected.part(newestFirst, window), list, nodes::statements)
                .thenApply(page -> connection(page, query));
    }

    private StatementConnection search(Arguments arguments, Selected selected, boolean curator, String listPrefix,
            Function<StatementFilter, StatementFilter> own) {
        String list = listPrefix + "search:" + arguments.order();
        Window window = arguments.page().window(list);
        StatementFilter filter = own.apply(filters.statements(arguments.filter(), curator));
        StatementQuery query = new StatementQuery(arguments.query(), filter, arguments.order(), selected.cut(window),
                selected.highlights(), selected.total());
        SearchResult<StatementHit> result = search.find(query);
        List<StatementEdge> edges = result.page().rows().stream().map(hit -> edge(list, hit, curator)).toList();
        PageInfo pageInfo = PageInfo.of(result.page().hasPrevious(), result.page().hasNext(),
                edges.stream().map(StatementEdge::cursor).toList());
        return new StatementConnection(edges, pageInfo, Page.count(result.total()), new StatementFacets(query),
                QueryNoteNode.of(result.notes()));
    }

    private static StatementConnection connection(Page<StatementNode> page, StatementQuery query) {
        List<StatementEdge> edges = page.rows().stream()
                .map(row -> new StatementEdge(page.cursor(row), row.node(), null, List.of())).toList();
        return new StatementConnection(edges, PageInfo.of(page), page.total(), new StatementFacets(query), List.of());
    }

    private static StatementEdge edge(String list, StatementHit hit, boolean curator) {
        StatementNode node = StatementNode.of(hit.card());
        Map<Long, QuotationNode> quotations = hit.card().quotations().stream()
                .filter(card -> curator || card.reviewStatus() != ReviewStatus.REJECTED)
                .collect(Collectors.toMap(card -> card.id(), card -> QuotationNode.of(card, node)));
        List<HighlightNode> highlights = hit.highlights().stream().filter(h -> quotations.containsKey(h.quotation()))
                .map(h -> highlight(h, quotations)).toList();
        return new StatementEdge(Cursors.write(list, hit.position()), node,
                hit.score() == null ? null : hit.score().doubleValue(), highlights);
    }

    private static HighlightNode highlight(Highlight highlight, Map<Long, QuotationNode> quotations) {
        return new HighlightNode(quotations.get(highlight.quotation()), highlight.text(),
                highlight.matches().stream().map(range -> new TextRange(range.start(), range.end())).toList());
    }

    /** Both must hold: the one key, and the set that a filter has already, if any. */
    static Set<Long> narrowed(Set<Long> given, long key) {
        Set<Long> narrowed = new HashSet<>(Set.of(key));
        if (given != null)
            narrowed.retainAll(given);
        return narrowed;
    }
}
