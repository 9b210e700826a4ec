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
import org.onrecord.api.load.Proofs;
import org.onrecord.api.load.Proofs.Owner;
import org.onrecord.api.load.References;
import org.onrecord.api.type.AccountValueNode;
import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.SourceNode;

import io.smallrye.graphql.api.Context;

/** What a claim has beyond what is stored with it. */
@GraphQLApi
@ApplicationScoped
public class ClaimFields {

    @Inject
    Batches batches;

    @Inject
    Parts parts;

    @Inject
    Proofs proofs;

    @Inject
    References references;

    /** The meeting that it is about. */
    @NonNull
    @Description("The meeting that it is about.")
    public CompletionStage<MeetingNode> meeting(Context context, @Source ClaimNode node) {
        return references.meeting(context, node.meetingKey());
    }

    /** The source that asserts it. */
    @NonNull
    @Description("The source that asserts it.")
    public CompletionStage<SourceNode> source(Context context, @Source ClaimNode node) {
        return references.citedSource(context, node.sourceKey());
    }

    /** Whom the source cites for it, such as a news agency. */
    @NonNull
    @Description("Whom the source cites for it, such as a news agency.")
    public CompletionStage<List<@NonNull OrganizationNode>> citing(Context context, @Source ClaimNode node) {
        return batches.load(context, "citing", node.key(), parts::citing);
    }

    /** The source's own words. */
    @NonNull
    @Description("The source's own words.")
    public CompletionStage<List<@NonNull EvidenceNode>> evidence(Context context, @Source ClaimNode node) {
        return batches.load(context, "evidence of CLAIM", node.key(), keys -> proofs.evidence(Owner.CLAIM, keys));
    }

    /** The claims that assert it, each with its source and its words. */
    @NonNull
    @Description("The claims that assert it, each with its source and its words.")
    public CompletionStage<List<@NonNull ClaimNode>> claims(Context context, @Source AccountValueNode node) {
        return references.claims(context, node.claimKeys());
    }
}
