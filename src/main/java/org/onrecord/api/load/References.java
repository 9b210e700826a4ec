package org.onrecord.api.load;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.SourceNode;
import org.onrecord.api.type.StatementNode;

import io.smallrye.graphql.api.Context;

/** The nodes that other nodes name, loaded together with those that their siblings name. Null keys give null. */
@ApplicationScoped
public class References {

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    public CompletionStage<PersonNode> person(Context context, Long key) {
        return batches.load(context, "person", key, nodes::people);
    }

    public CompletionStage<List<PersonNode>> people(Context context, List<Long> keys) {
        return batches.loadAll(context, "person", keys, nodes::people);
    }

    public CompletionStage<OrganizationNode> organization(Context context, Long key) {
        return batches.load(context, "organization", key, nodes::organizations);
    }

    public CompletionStage<List<OrganizationNode>> organizations(Context context, List<Long> keys) {
        return batches.loadAll(context, "organization", keys, nodes::organizations);
    }

    public CompletionStage<MeetingNode> meeting(Context context, Long key) {
        return batches.load(context, "meeting", key, nodes::meetings);
    }

    public CompletionStage<List<MeetingNode>> meetings(Context context, List<Long> keys) {
        return batches.loadAll(context, "meeting", keys, nodes::meetings);
    }

    public CompletionStage<SourceNode> source(Context context, Long key) {
        return batches.load(context, "source", key, nodes::sources);
    }

    public CompletionStage<StatementNode> statement(Context context, Long key) {
        return batches.load(context, "statement", key, nodes::statements);
    }

    public CompletionStage<QuotationNode> quotation(Context context, Long key) {
        return batches.load(context, "quotation", key, nodes::quotations);
    }

    public CompletionStage<List<ClaimNode>> claims(Context context, List<Long> keys) {
        return batches.loadAll(context, "claim", keys, nodes::claims);
    }
}
