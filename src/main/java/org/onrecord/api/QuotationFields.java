package org.onrecord.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Parts;
import org.onrecord.api.load.Proofs;
import org.onrecord.api.load.Proofs.Owner;
import org.onrecord.api.load.References;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.HistoryEntryNode;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.SourceNode;
import org.onrecord.api.type.StatementNode;

import io.smallrye.graphql.api.Context;

/** What a quotation has beyond what a list shows of it. */
@GraphQLApi
@ApplicationScoped
public class QuotationFields {

    @Inject
    Batches batches;

    @Inject
    Parts parts;

    @Inject
    Proofs proofs;

    @Inject
    References references;

    /** The source that prints it. */
    @NonNull
    @Description("The source that prints it.")
    public CompletionStage<SourceNode> source(Context context, @Source QuotationNode node) {
        return references.citedSource(context, node.card().source());
    }

    /** The statement that it renders. */
    @NonNull
    @Description("The statement that it renders.")
    public CompletionStage<StatementNode> statement(Context context, @Source QuotationNode node) {
        if (node.parent() != null)
            return CompletableFuture.completedFuture(node.parent());
        return references.statement(context, node.card().statement());
    }

    /** Where the words stand, one entry a span. */
    @NonNull
    @Description("Where the words stand, one entry a span.")
    public CompletionStage<List<@NonNull EvidenceNode>> evidence(Context context, @Source QuotationNode node) {
        return batches.load(context, "evidence of QUOTATION", node.card().id(), keys -> proofs.evidence(Owner.QUOTATION, keys));
    }

    /** Whether the archived text still has the words. */
    @NonNull
    @Description("Whether the archived text has these words at their places: tested now, on every span. False where there is no evidence.")
    public CompletionStage<Boolean> intact(Context context, @Source QuotationNode node) {
        return batches.load(context, "intact", node.card().id(), proofs::intact);
    }

    /** Through whom the words came, such as a news agency that the source cites. */
    @NonNull
    @Description("Through whom the words came, such as a news agency that the source cites.")
    public CompletionStage<List<@NonNull OrganizationNode>> relayedBy(Context context, @Source QuotationNode node) {
        return references.organizations(context, node.card().relayedBy());
    }

    /** What was done to it, oldest first. */
    @NonNull
    @Description("What was done to it, oldest first.")
    public CompletionStage<List<@NonNull HistoryEntryNode>> history(Context context, @Source QuotationNode node) {
        return batches.load(context, "history", node.card().id(), parts::history);
    }
}
