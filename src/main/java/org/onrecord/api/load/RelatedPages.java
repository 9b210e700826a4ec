package org.onrecord.api.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.page.Page;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;
import org.onrecord.relate.RelatedRow;
import org.onrecord.relate.RelatedRows;
import org.onrecord.relate.Relation;

import io.smallrye.graphql.api.Context;

/** Pages of the lists below nodes: one SQL statement for the rows of all parents, and one for all nodes on them. */
@ApplicationScoped
public class RelatedPages {

    /**
     * Which page of a list is asked for.
     *
     * @param rows whether the rows are selected at all
     * @param total whether the total is selected
     */
    public record Part(boolean newestFirst, Window window, boolean rows, boolean total) {
    }

    private record Key(long parent, Part part) {
    }

    @Inject
    Batches batches;

    @Inject
    RelatedRows relatedRows;

    /**
     * A page of the list of one parent.
     *
     * @param list the name of the list together with its order, as its cursors have it
     * @param nodes reads nodes by their primary keys
     */
    public <N> CompletionStage<Page<N>> page(Context context, Relation relation, long parent, Part part, String list,
            Function<Collection<Long>, Map<Long, N>> nodes) {
        // The cursors in a window were read for this list, so keys of one relation with equal parts have equal lists.
        return batches.load(context, relation + ":" + list, new Key(parent, part), keys -> load(relation, keys, list, nodes));
    }

    private <N> Map<Key, Page<N>> load(Relation relation, Set<Key> keys, String list,
            Function<Collection<Long>, Map<Long, N>> nodes) {
        Map<Part, List<Long>> parents = new HashMap<>();
        keys.forEach(key -> parents.computeIfAbsent(key.part(), part -> new ArrayList<>()).add(key.parent()));
        Map<Key, Slice<RelatedRow>> slices = new HashMap<>();
        Map<Key, Long> totals = new HashMap<>();
        parents.forEach((part, ids) -> {
            if (part.rows())
                relatedRows.page(relation, ids, part.newestFirst(), part.window())
                        .forEach((parent, slice) -> slices.put(new Key(parent, part), slice));
            if (part.total())
                relatedRows.count(relation, ids).forEach((parent, total) -> totals.put(new Key(parent, part), total));
        });
        Map<Long, N> found = nodes.apply(ids(slices.values()));
        Map<Key, Page<N>> pages = new HashMap<>();
        for (Key key : keys)
            pages.put(key, Page.of(list, slices.getOrDefault(key, Slice.empty()), totals.get(key), RelatedRow::id,
                    RelatedRow::position, found));
        return pages;
    }

    private static Set<Long> ids(Collection<Slice<RelatedRow>> slices) {
        Set<Long> ids = new HashSet<>();
        slices.forEach(slice -> slice.rows().forEach(row -> ids.add(row.id())));
        return ids;
    }
}
