package org.onrecord.api;

import java.util.List;
import java.util.Map;
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
import org.onrecord.api.load.References;
import org.onrecord.api.type.HistoryEntryNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.Speaker;
import org.onrecord.api.type.StatementNode;
import org.onrecord.record.ReviewStatus;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** What a statement has beyond what a list shows of it. */
@GraphQLApi
@ApplicationScoped
public class StatementFields {

    @Inject
    Batches batches;

    @Inject
    Parts parts;

    @Inject
    References references;

    @Inject
    Viewer viewer;

    /** Who said it. */
    @Nullable
    @Description("Who said it; null for an unnamed speaker of no organization.")
    public CompletionStage<Speaker> speaker(Context context, @Source StatementNode node) {
        Long person = node.card().speakerPerson();
        if (person != null)
            return references.person(context, person).thenApply(found -> found);
        return references.organization(context, node.card().speakerOrganization()).thenApply(found -> found);
    }

    /** Whom the sources may mean. */
    @NonNull
    @Description("Whom the sources may mean, where they leave open which of several said it; empty where the speaker is known.")
    public CompletionStage<List<@NonNull Speaker>> speakerCandidates(Context context, @Source StatementNode node) {
        return batches.<Long, List<PersonNode>> load(context, "speakerCandidates", node.card().id(), parts::speakerCandidates)
                .thenApply(List::copyOf);
    }

    /** Those who said it together with the speaker. */
    @NonNull
    @Description("Those who said it together with the speaker.")
    public CompletionStage<List<@NonNull Speaker>> coSpeakers(Context context, @Source StatementNode node) {
        return references.people(context, node.card().coSpeakers()).thenApply(List::copyOf);
    }

    /** The occasion at which it was said. */
    @Nullable
    @Description("The occasion at which it was said.")
    public CompletionStage<MeetingNode> meeting(Context context, @Source StatementNode node) {
        return references.meeting(context, node.card().meeting());
    }

    /** The meetings that it is about. */
    @NonNull
    @Description("The meetings that it is about.")
    public CompletionStage<List<@NonNull MeetingNode>> about(Context context, @Source StatementNode node) {
        return references.meetings(context, node.card().about());
    }

    /** The people whom it names. */
    @NonNull
    @Description("The people whom it names.")
    public CompletionStage<List<@NonNull PersonNode>> mentions(Context context, @Source StatementNode node) {
        return references.people(context, node.card().mentions());
    }

    /** Every source's rendering of it. At hand already; a future, so that it takes no worker thread for each statement. */
    @NonNull
    @Description("Every source's rendering of it; one of them is representative. Rejected ones are for curators.")
    public CompletionStage<List<@NonNull QuotationNode>> quotations(@Source StatementNode node) {
        boolean curator = viewer.isCurator();
        return CompletableFuture.completedFuture(node.card().quotations().stream()
                .filter(card -> curator || card.reviewStatus() != ReviewStatus.REJECTED)
                .map(card -> QuotationNode.of(card, node)).toList());
    }

    /**
     * What was done to it and to its quotations. The framework makes its registry of loaders only if there is a batch
     * resolver of its own like this one, and without the registry none of ours works. It has no arguments, and must
     * never get any: the framework gives all aliases of such a field the arguments of the first.
     */
    @NonNull
    @Description("What was done to it, oldest first.")
    public List<@NonNull List<@NonNull HistoryEntryNode>> history(@Source List<StatementNode> nodes) {
        Map<Long, List<HistoryEntryNode>> history = parts
                .history(nodes.stream().map(node -> node.card().id()).distinct().toList());
        return nodes.stream().map(node -> history.get(node.card().id())).toList();
    }
}
