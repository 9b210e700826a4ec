package org.onrecord.api;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Parts;
import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.HistoryEntryNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.PersonNode;

import io.smallrye.graphql.api.Context;

/** What was done to people, bodies, meetings and claims; quotations and statements have theirs beside the rest of them. */
@GraphQLApi
@ApplicationScoped
public class HistoryFields {

    @Inject
    Batches batches;

    @Inject
    Parts parts;

    /** What was done to a person. */
    @NonNull
    @Description("What was done to it, oldest first.")
    public CompletionStage<List<@NonNull HistoryEntryNode>> history(Context context, @Source PersonNode node) {
        return of(context, node.key());
    }

    /** What was done to an organization. */
    @NonNull
    @Description("What was done to it, oldest first.")
    public CompletionStage<List<@NonNull HistoryEntryNode>> history(Context context, @Source OrganizationNode node) {
        return of(context, node.key());
    }

    /** What was done to a meeting. */
    @NonNull
    @Description("What was done to it, oldest first.")
    public CompletionStage<List<@NonNull HistoryEntryNode>> history(Context context, @Source MeetingNode node) {
        return of(context, node.key());
    }

    /** What was done to a claim. */
    @NonNull
    @Description("What was done to it, oldest first.")
    public CompletionStage<List<@NonNull HistoryEntryNode>> history(Context context, @Source ClaimNode node) {
        return of(context, node.key());
    }

    private CompletionStage<List<HistoryEntryNode>> of(Context context, long key) {
        return batches.load(context, "history", key, parts::history);
    }
}
