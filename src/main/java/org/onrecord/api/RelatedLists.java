package org.onrecord.api;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.load.RelatedPages;
import org.onrecord.api.page.Page;
import org.onrecord.api.page.PageArguments;
import org.onrecord.relate.Relation;

import io.smallrye.graphql.api.Context;

/** The lists below nodes that are not searched. */
@ApplicationScoped
public class RelatedLists {

    @Inject
    RelatedPages relatedPages;

    /**
     * A page of the list of one node.
     *
     * @param newestFirst whether the order of the relation is reversed
     * @param nodes reads nodes by their primary keys
     */
    public <N> CompletionStage<Page<N>> below(Context context, Relation relation, long parent, boolean newestFirst,
            PageArguments arguments, Function<Collection<Long>, Map<Long, N>> nodes) {
        String list = relation + (newestFirst ? ":NEWEST" : ":OLDEST");
        RelatedPages.Part part = Selected.of(context).part(newestFirst, arguments.window(list));
        return relatedPages.page(context, relation, parent, part, list, nodes);
    }
}
