package org.onrecord.api.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.Viewer;
import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.Node;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.SourceNode;
import org.onrecord.api.type.StatementNode;

import io.smallrye.graphql.api.Context;

/**
 * The nodes that other nodes name, loaded together with those that their siblings name. Null keys give null, and so does,
 * for all but curators, what was rejected.
 */
@ApplicationScoped
public class References {

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    @Inject
    Viewer viewer;

    public CompletionStage<PersonNode> person(Context context, Long key) {
        return one(context, "person", key, nodes::people);
    }

    public CompletionStage<List<PersonNode>> people(Context context, List<Long> keys) {
        return all(context, "person", keys, nodes::people);
    }

    public CompletionStage<OrganizationNode> organization(Context context, Long key) {
        return one(context, "organization", key, nodes::organizations);
    }

    public CompletionStage<List<OrganizationNode>> organizations(Context context, List<Long> keys) {
        return all(context, "organization", keys, nodes::organizations);
    }

    public CompletionStage<MeetingNode> meeting(Context context, Long key) {
        return one(context, "meeting", key, nodes::meetings);
    }

    public CompletionStage<List<MeetingNode>> meetings(Context context, List<Long> keys) {
        return all(context, "meeting", keys, nodes::meetings);
    }

    public CompletionStage<SourceNode> source(Context context, Long key) {
        return one(context, "source", key, nodes::sources);
    }

    /**
     * The source on which something in the record rests. It is named even if it was rejected: a quotation without a source
     * would be worth less, and the schema promises one.
     */
    public CompletionStage<SourceNode> citedSource(Context context, long key) {
        return batches.load(context, "source", key, nodes::sources);
    }

    public CompletionStage<StatementNode> statement(Context context, Long key) {
        return one(context, "statement", key, nodes::statements);
    }

    public CompletionStage<QuotationNode> quotation(Context context, Long key) {
        return one(context, "quotation", key, nodes::quotations);
    }

    public CompletionStage<List<ClaimNode>> claims(Context context, List<Long> keys) {
        return all(context, "claim", keys, nodes::claims);
    }

    private <N extends Node> CompletionStage<N> one(Context context, String name, Long key,
            Function<Set<Long>, Map<Long, N>> batch) {
        boolean curator = viewer.isCurator();
        return batches.load(context, name, key, batch)
                .thenApply(node -> node == null || curator || !node.rejected() ? node : null);
    }

    private <N extends Node> CompletionStage<List<N>> all(Context context, String name, List<Long> keys,
            Function<Set<Long>, Map<Long, N>> batch) {
        boolean curator = viewer.isCurator();
        return batches.loadAll(context, name, keys, batch)
                .thenApply(found -> found.stream().filter(node -> curator || !node.rejected()).toList());
    }
}
