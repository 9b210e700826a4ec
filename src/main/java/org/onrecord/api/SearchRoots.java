package org.onrecord.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.onrecord.api.input.MeetingFilterInput;
import org.onrecord.api.input.OrganizationFilterInput;
import org.onrecord.api.input.PersonFilterInput;
import org.onrecord.api.input.SourceFilterInput;
import org.onrecord.api.input.StatementFilterInput;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.page.Page;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.type.MeetingConnection;
import org.onrecord.api.type.MeetingSort;
import org.onrecord.api.type.OrganizationConnection;
import org.onrecord.api.type.OrganizationSort;
import org.onrecord.api.type.PersonConnection;
import org.onrecord.api.type.PersonSort;
import org.onrecord.api.type.SourceConnection;
import org.onrecord.api.type.SourceSort;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.api.type.StatementSort;
import org.onrecord.record.Window;
import org.onrecord.search.NodeHit;
import org.onrecord.search.NodeOrder;
import org.onrecord.search.NodeSearch;
import org.onrecord.search.SearchResult;

import io.smallrye.graphql.api.Context;

/** The roots that search. */
@GraphQLApi
@ApplicationScoped
public class SearchRoots {

    private static final String WORDS = "words (all must match, in any of their forms), `\"exact phrases\"`, `\"near words\"~3` (moved by up to three places), `-word`, `OR`, `( )`, `begin*`, `speled~` (one or two letters differ)";

    private static final String QUERY = "What to look for, in the query language: " + WORDS
            + ". At most 2,000 characters. Without it, all.";

    private static final String OF_MEETINGS = "What to look for, in the query language: " + WORDS
            + ", `meeting:name`. At most 2,000 characters. Without it, all.";

    private static final String OF_SOURCES = "What to look for, in the query language: " + WORDS
            + ", `source:name`, `in:ru`. At most 2,000 characters. Without it, all.";

    private static final String OF_STATEMENTS = "What to look for, in the query language: " + WORDS
            + ", and fields: `speaker:lavrov`, `meeting:\"fsb board\"`, `source:voa`, `in:ru`, `said:2025-02..2025-03`, `mode:direct,partial`. A word may also name the speaker, the meeting or the source. Words, `source:`, `in:` and `mode:` side by side must hold for one and the same quotation. A field narrows all facets, unlike the filter. At most 2,000 characters. Without it, all.";

    /**
     * Of every field that asks the index: what else a request asks for is answered, whatever becomes of a search. A field that
     * can never be null would take all around it along.
     */
    static final String NULL = " Null, with an error that says why, where this cannot be answered.";

    @Inject
    Filters filters;

    @Inject
    Nodes nodes;

    @Inject
    NodeSearch search;

    @Inject
    StatementLists statements;

    private interface Finder {
        SearchResult<NodeHit> find(NodeOrder order, Window window, boolean total);
    }

    /** Statements found. */
    @Query
    @Description("Statements that a query finds, or all of them: by their words in any wording, and by whom, where and when they were said."
            + NULL)
    public StatementConnection statements(Context context, @Description(OF_STATEMENTS) String query,
            @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.search(context,
                new StatementLists.Arguments(query, filter, orderBy, new PageArguments(first, after, last, before)));
    }

    /** People found. */
    @Query
    @Description("People that a query finds, or all of them." + NULL)
    public PersonConnection people(Context context, @Description(QUERY) String query,
            @Description("Narrows the list.") PersonFilterInput filter,
            @Description("The order; without it by relevance, or by family name where there is no query.") PersonSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return PersonConnection.of(page(context, "people:", orderBy, new PageArguments(first, after, last, before),
                (order, window, total) -> search.people(query, filters.people(filter), order, window, total), nodes::people));
    }

    /** Organizations found. */
    @Query
    @Description("Organizations that a query finds, or all of them." + NULL)
    public OrganizationConnection organizations(Context context, @Description(QUERY) String query,
            @Description("Narrows the list.") OrganizationFilterInput filter,
            @Description("The order; without it by relevance, or by name where there is no query.") OrganizationSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return OrganizationConnection.of(page(context, "organizations:", orderBy, new PageArguments(first, after, last, before),
                (order, window, total) -> search.organizations(query, filters.organizations(filter), order, window, total),
                nodes::organizations));
    }

    /** Meetings found. */
    @Query
    @Description("Meetings that a query finds, or all of them." + NULL)
    public MeetingConnection meetings(Context context, @Description(OF_MEETINGS) String query,
            @Description("Narrows the list.") MeetingFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") MeetingSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return MeetingConnection.of(page(context, "meetings:", orderBy, new PageArguments(first, after, last, before),
                (order, window, total) -> search.meetings(query, filters.meetings(filter), order, window, total),
                nodes::meetings));
    }

    /** Sources found. */
    @Query
    @Description("Sources that a query finds, or all of them." + NULL)
    public SourceConnection sources(Context context, @Description(OF_SOURCES) String query,
            @Description("Narrows the list.") SourceFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") SourceSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return SourceConnection.of(page(context, "sources:", orderBy, new PageArguments(first, after, last, before),
                (order, window, total) -> search.sources(query, filters.sources(filter), order, window, total),
                nodes::sources));
    }

    private <N> Page<N> page(Context context, String root, Enum<?> orderBy, PageArguments arguments, Finder finder,
            Function<Collection<Long>, Map<Long, N>> reader) {
        NodeOrder order = orderBy == null ? NodeOrder.RELEVANCE : NodeOrder.valueOf(orderBy.name());
        String list = root + order;
        Selected selected = Selected.of(context);
        SearchResult<NodeHit> result = finder.find(order, selected.cut(arguments.window(list)), selected.total());
        List<NodeHit> hits = result.page().rows();
        Map<Long, N> found = reader.apply(hits.stream().map(NodeHit::id).toList());
        List<Page.Row<N>> rows = new ArrayList<>();
        for (NodeHit hit : hits)
            if (found.containsKey(hit.id()))
                rows.add(new Page.Row<>(found.get(hit.id()), hit.position(), hit.score()));
        return new Page<>(list, rows, result.page().hasPrevious(), result.page().hasNext(), Page.count(result.total()),
                result.notes());
    }
}
