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
import org.onrecord.api.load.Proofs;
import org.onrecord.api.load.Proofs.Owner;
import org.onrecord.api.load.References;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.MembershipNode;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.ParticipationNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.SourceNode;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** What participations, memberships and evidence name. */
@GraphQLApi
@ApplicationScoped
public class PartFields {

    @Inject
    Batches batches;

    @Inject
    Proofs proofs;

    @Inject
    References references;

    /** Who took part; null where a body did as such. */
    @Nullable
    @Description("Who took part; null where a body did as such.")
    public CompletionStage<PersonNode> person(Context context, @Source ParticipationNode node) {
        return references.person(context, node.personKey());
    }

    /** Which body took part. */
    @Nullable
    @Description("Which body took part.")
    public CompletionStage<OrganizationNode> organization(Context context, @Source ParticipationNode node) {
        return references.organization(context, node.organizationKey());
    }

    /** The country or body represented. */
    @Nullable
    @Description("The country or body represented.")
    public CompletionStage<OrganizationNode> onBehalfOf(Context context, @Source ParticipationNode node) {
        return references.organization(context, node.onBehalfOfKey());
    }

    /** Where sources say so. */
    @NonNull
    @Description("Where sources say so.")
    public CompletionStage<List<@NonNull EvidenceNode>> evidence(Context context, @Source ParticipationNode node) {
        return batches.load(context, "evidence of PARTICIPATION", node.key(),
                keys -> proofs.evidence(Owner.PARTICIPATION, keys));
    }

    /** Where the office is held; null where the source names only the role. */
    @Nullable
    @Description("Where the office is held; null where the source names only the role.")
    public CompletionStage<OrganizationNode> organization(Context context, @Source MembershipNode node) {
        return references.organization(context, node.organizationKey());
    }

    /** The country or body represented. */
    @Nullable
    @Description("The country or body represented.")
    public CompletionStage<OrganizationNode> onBehalfOf(Context context, @Source MembershipNode node) {
        return references.organization(context, node.onBehalfOfKey());
    }

    /** The source that says so. */
    @Nullable
    @Description("The source that says so.")
    public CompletionStage<SourceNode> source(Context context, @Source MembershipNode node) {
        return references.source(context, node.sourceKey());
    }

    /** The source. */
    @NonNull
    @Description("The source.")
    public CompletionStage<SourceNode> source(Context context, @Source EvidenceNode node) {
        return references.citedSource(context, node.sourceKey());
    }
}
