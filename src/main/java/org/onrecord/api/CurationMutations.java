package org.onrecord.api;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.input.AttributeQuotationInput;
import org.onrecord.api.input.CurateProposalInput;
import org.onrecord.api.input.CurateQuotationInput;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.type.CurateProposalPayload;
import org.onrecord.api.type.CurateQuotationPayload;
import org.onrecord.api.type.UserErrorCode;
import org.onrecord.ingest.curation.Attribution;
import org.onrecord.ingest.curation.Curation;
import org.onrecord.record.RecordKind;

/** What curators decide about what was found. Every mutation needs a token; what is wrong with an input comes back as data. */
@GraphQLApi
@ApplicationScoped
public class CurationMutations {

    /** As wide as the column of the role. */
    private static final int MAX_ROLE = 1000;

    private interface Decision {
        void make(RecordKind kind, long key, String actor, String reason);
    }

    @Inject
    Attribution attribution;

    @Inject
    Curation curation;

    @Inject
    CurationInput inputs;

    @Inject
    Nodes nodes;

    @Inject
    Viewer viewer;

    /** Accepts a quotation. */
    @Mutation
    @NonNull
    @Description("Accepts a quotation, and with it its statement. Needs the role curator.")
    public CurateQuotationPayload confirmQuotation(
            @NonNull @Description("What to accept, and why.") CurateQuotationInput input) {
        return quotation(input, curation::confirm);
    }

    /** Finds a quotation wrong. */
    @Mutation
    @NonNull
    @Description("Finds a quotation wrong: from then on only curators see it. Where its words stood for the statement, those of the next quotation do; a statement without any other is rejected with it. Needs the role curator.")
    public CurateQuotationPayload rejectQuotation(@NonNull @Description("What is wrong, and why.") CurateQuotationInput input) {
        return quotation(input, curation::reject);
    }

    /** Accepts anything that was found. */
    @Mutation
    @NonNull
    @Description("Accepts a quotation, person, organization, meeting or claim that was found in a source. No later import changes what it says already. Needs the role curator.")
    public CurateProposalPayload confirmProposal(@NonNull @Description("What to accept, and why.") CurateProposalInput input) {
        return proposal(input, curation::confirm);
    }

    /** Finds anything that was found wrong. */
    @Mutation
    @NonNull
    @Description("Finds a quotation, person, organization, meeting or claim wrong: from then on only curators see it. Statements that name a rejected person or meeting stay, without that speaker or meeting; claims about a rejected meeting are not shown. It does not come back when its source is imported again. Needs the role curator.")
    public CurateProposalPayload rejectProposal(@NonNull @Description("What is wrong, and why.") CurateProposalInput input) {
        return proposal(input, curation::reject);
    }

    /** Says who said what a quotation gives. */
    @Mutation
    @NonNull
    @Description("Says who said what a quotation gives. Where its statement has other quotations, which keep the speaker that they have, it becomes a statement of its own. The candidates among whom the source left open who spoke are no longer given. Needs the role curator.")
    public CurateQuotationPayload attributeQuotation(
            @NonNull @Description("Which quotation, who said it, and why.") AttributeQuotationInput input) {
        String actor = viewer.requireCurator();
        return Decisions.answer(() -> {
            String reason = CurationInput.reason(input.reason);
            long key = inputs.key(input.id, "id", RecordKind.QUOTATION);
            Attribution.Named named = named(input);
            Decisions.decide("speaker", () -> attribution.attribute(key, named, actor, reason));
            return new CurateQuotationPayload(nodes.quotations(List.of(key)).get(key), List.of());
        }, errors -> new CurateQuotationPayload(null, errors));
    }

    private Attribution.Named named(AttributeQuotationInput input) {
        String role = input.speakerRole == null || input.speakerRole.isBlank() ? null : input.speakerRole.strip();
        if (role != null && role.length() > MAX_ROLE)
            throw new InputRefused(UserErrorCode.TOO_LONG, "speakerRole",
                    "The role is longer than " + MAX_ROLE + " characters.");
        if (input.speaker == null && role == null)
            throw new InputRefused(UserErrorCode.MISSING, "speaker", "Give a speaker, a role, or both.");
        if (input.speaker == null)
            return new Attribution.Named(null, 0, role);
        CurationInput.Subject speaker = inputs.subject(input.speaker, "speaker", RecordKind.PERSON, RecordKind.ORGANIZATION);
        return new Attribution.Named(speaker.kind(), speaker.key(), role);
    }

    private CurateQuotationPayload quotation(CurateQuotationInput input, Decision decision) {
        String actor = viewer.requireCurator();
        return Decisions.answer(() -> {
            long key = made(input.id, input.reason, actor, decision, RecordKind.QUOTATION).key();
            return new CurateQuotationPayload(nodes.quotations(List.of(key)).get(key), List.of());
        }, errors -> new CurateQuotationPayload(null, errors));
    }

    private CurateProposalPayload proposal(CurateProposalInput input, Decision decision) {
        String actor = viewer.requireCurator();
        return Decisions.answer(() -> {
            CurationInput.Subject subject = made(input.id, input.reason, actor, decision, RecordKind.QUOTATION,
                    RecordKind.PERSON,
                    RecordKind.ORGANIZATION, RecordKind.MEETING, RecordKind.CLAIM);
            return new CurateProposalPayload(nodes.of(subject.kind(), List.of(subject.key())).get(subject.key()), List.of());
        }, errors -> new CurateProposalPayload(null, errors));
    }

    private CurationInput.Subject made(String id, String why, String actor, Decision decision, RecordKind... kinds) {
        String reason = CurationInput.reason(why);
        CurationInput.Subject subject = inputs.subject(id, "id", kinds);
        Decisions.decide("id", () -> decision.make(subject.kind(), subject.key(), actor, reason));
        return subject;
    }
}
