package org.onrecord.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.input.ReviewFilterInput;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.load.Parts;
import org.onrecord.api.page.Page;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.type.Node;
import org.onrecord.api.type.ReviewConnection;
import org.onrecord.api.type.ReviewItemNode;
import org.onrecord.api.type.ReviewSort;
import org.onrecord.api.type.SourceNode;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;
import org.onrecord.relate.review.Proposal;
import org.onrecord.relate.review.ReviewFilter;
import org.onrecord.relate.review.ReviewOrder;
import org.onrecord.relate.review.ReviewQueue;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** The root that lists what waits for review. */
@GraphQLApi
@ApplicationScoped
public class ReviewRoot {

    @Inject
    Ids ids;

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    @Inject
    Parts parts;

    @Inject
    ReviewQueue queue;

    @Inject
    Viewer viewer;

    /** What waits for review. */
    @Query
    @NonNull
    @Description("What rules proposed and no curator has looked at: quotations, people, organizations, meetings and claims in one list. Needs the role curator. `confirmProposal`, `rejectProposal`, `attributeQuotation` and the merges take them off it.")
    public ReviewConnection reviewQueue(Context context, @Description("Narrows the list.") ReviewFilterInput filter,
            @Description("The order; without it the least sure first.") ReviewSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        viewer.requireCurator();
        ReviewOrder order = orderBy == ReviewSort.SOURCE ? ReviewOrder.SOURCE : ReviewOrder.CONFIDENCE;
        String list = "reviewQueue:" + order;
        Window window = new PageArguments(first, after, last, before).window(list);
        Selected selected = Selected.of(context);
        ReviewFilter narrowed = filter(filter);
        Slice<Proposal> slice = selected.rows() ? page(narrowed, order, window) : Slice.empty();
        Map<Long, ReviewItemNode> items = items(slice.rows());
        return ReviewConnection.of(Page.of(list, slice, selected.total() ? queue.count(narrowed) : null, Proposal::id,
                Proposal::position, items));
    }

    /** Where it was found first. */
    @Nullable
    @Description("The source in which it was found first; null for organizations.")
    public CompletionStage<SourceNode> source(Context context, @Source ReviewItemNode item) {
        RecordKind kind = RecordKind.valueOf(item.kind().name());
        return batches.load(context, "found in of " + kind, item.key(), keys -> foundIn(kind, keys));
    }

    private Map<Long, SourceNode> foundIn(RecordKind kind, Collection<Long> keys) {
        Map<Long, Long> sources = parts.foundIn(kind, keys);
        Map<Long, SourceNode> found = nodes.sources(new HashSet<>(sources.values()));
        Map<Long, SourceNode> ofItems = new HashMap<>();
        sources.forEach((key, source) -> ofItems.put(key, found.get(source)));
        return ofItems;
    }

    private Slice<Proposal> page(ReviewFilter filter, ReviewOrder order, Window window) {
        try {
            return queue.page(filter, order, window);
        } catch (IllegalArgumentException e) {
            throw new ApiError(ErrorCode.BAD_CURSOR, "after", "A cursor is none of this list in this order.");
        }
    }

    private Map<Long, ReviewItemNode> items(List<Proposal> proposals) {
        Map<Long, Node> subjects = new HashMap<>();
        for (RecordKind kind : RecordKind.values())
            subjects.putAll(nodes.of(kind, proposals.stream().filter(p -> p.kind() == kind).map(Proposal::id).toList()));
        Map<Long, ReviewItemNode> items = new HashMap<>();
        for (Proposal proposal : proposals)
            if (subjects.containsKey(proposal.id()))
                items.put(proposal.id(), ReviewItemNode.of(proposal, subjects.get(proposal.id())));
        return items;
    }

    private ReviewFilter filter(ReviewFilterInput input) {
        if (input == null)
            return ReviewFilter.ALL;
        Set<RecordKind> kinds = input.kind == null ? null
                : input.kind.stream().map(kind -> RecordKind.valueOf(kind.name())).collect(Collectors.toSet());
        Set<Long> sources = ids.keys(Map.of("source", new Ids.Field(input.source, RecordKind.SOURCE))).get("source");
        return new ReviewFilter(kinds, sources, rules(input.rule), input.confidenceFrom, input.confidenceTo,
                DateTimeScalar.read(input.updatedSince, "filter.updatedSince"));
    }

    private static Set<String> rules(List<String> rules) {
        if (rules == null)
            return null;
        if (rules.size() > Ids.MAX)
            throw new ApiError(ErrorCode.BAD_ARGUMENT, "filter.rule",
                    "filter.rule has " + rules.size() + " names; at most " + Ids.MAX + " are allowed.");
        return new HashSet<>(rules);
    }
}
