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
import org.onrecord.api.load.Proofs;
import org.onrecord.api.load.Proofs.Owner;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.Extraction;
import org.onrecord.record.RecordKind;

import io.smallrye.graphql.api.Context;

/** What shows that a rule was right. */
@GraphQLApi
@ApplicationScoped
public class ExtractionFields {

    /** A body has no evidence of its own: it is known from what it said, published or took part in. */
    private static final Map<RecordKind, Owner> OWNERS = Map.of(RecordKind.QUOTATION, Owner.QUOTATION, RecordKind.PERSON,
            Owner.PERSON, RecordKind.MEETING, Owner.MEETING, RecordKind.CLAIM, Owner.CLAIM);

    @Inject
    Batches batches;

    @Inject
    Proofs proofs;

    /** Where it stands in its source. */
    @NonNull
    @Description("Where what was found stands in its source, in the order of the source. Empty for organizations.")
    public CompletionStage<List<@NonNull EvidenceNode>> evidence(Context context, @Source Extraction extraction) {
        Owner owner = OWNERS.get(extraction.kind());
        if (owner == null)
            return CompletableFuture.completedFuture(List.of());
        return batches.load(context, "evidence of " + owner, extraction.key(), keys -> proofs.evidence(owner, keys));
    }
}
