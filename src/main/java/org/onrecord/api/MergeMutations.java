package org.onrecord.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.input.MergeRecordsInput;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.type.MergeMeetingsPayload;
import org.onrecord.api.type.MergeOrganizationsPayload;
import org.onrecord.api.type.MergePeoplePayload;
import org.onrecord.api.type.UserError;
import org.onrecord.ingest.curation.RecordMerge;
import org.onrecord.record.RecordKind;

/** That two records are one, as curators decide; what is wrong with an input comes back as data. */
@GraphQLApi
@ApplicationScoped
public class MergeMutations {

    private static final String MERGED = " All that refers to the first refers to the second, which takes its other names and identifiers, and what it does not know itself. Both ids stay valid. Needs the role curator.";

    @Inject
    RecordMerge merge;

    @Inject
    CurationInput inputs;

    @Inject
    Nodes nodes;

    @Inject
    Viewer viewer;

    /** Makes one person of two. */
    @Mutation
    @NonNull
    @Description("Makes one person of two." + MERGED)
    public MergePeoplePayload mergePeople(@NonNull @Description("Which two, and why.") MergeRecordsInput input) {
        return merged(input, RecordKind.PERSON, (key, errors) -> new MergePeoplePayload(node(key, nodes::people), errors));
    }

    /** Makes one organization of two. */
    @Mutation
    @NonNull
    @Description("Makes one organization of two, neither of which is a part of the other." + MERGED)
    public MergeOrganizationsPayload mergeOrganizations(@NonNull @Description("Which two, and why.") MergeRecordsInput input) {
        return merged(input, RecordKind.ORGANIZATION,
                (key, errors) -> new MergeOrganizationsPayload(node(key, nodes::organizations), errors));
    }

    /** Makes one meeting of two. */
    @Mutation
    @NonNull
    @Description("Makes one meeting of two, neither of which is a part of the other: a visit is not one of its encounters."
            + MERGED)
    public MergeMeetingsPayload mergeMeetings(@NonNull @Description("Which two, and why.") MergeRecordsInput input) {
        return merged(input, RecordKind.MEETING,
                (key, errors) -> new MergeMeetingsPayload(node(key, nodes::meetings), errors));
    }

    private <P> P merged(MergeRecordsInput input, RecordKind kind, BiFunction<Long, List<UserError>, P> payload) {
        String actor = viewer.requireCurator();
        return Decisions.answer(() -> {
            String reason = CurationInput.reason(input.reason);
            long merged = inputs.key(input.merged, "merged", kind);
            long into = inputs.key(input.into, "into", kind);
            Decisions.decide("merged", () -> merge.merge(kind, merged, into, actor, reason));
            return payload.apply(into, List.of());
        }, errors -> payload.apply(null, errors));
    }

    private static <N> N node(Long key, Function<Collection<Long>, Map<Long, N>> reader) {
        return key == null ? null : reader.apply(List.of(key)).get(key);
    }
}
