package org.onrecord.api;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.input.CurateQuotationInput;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.type.CurateQuotationPayload;
import org.onrecord.api.type.UserErrorCode;
import org.onrecord.ingest.Curation;
import org.onrecord.record.RecordKind;

/** What curators decide. Every mutation needs a token; what is wrong with an input comes back as data. */
@GraphQLApi
@ApplicationScoped
public class CurationMutations {

    private interface Decision {
        boolean make(long quotation, String actor, String reason);
    }

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
        return decide(input, curation::confirm);
    }

    /** Finds a quotation wrong. */
    @Mutation
    @NonNull
    @Description("Finds a quotation wrong: from then on only curators see it. Where its words stood for the statement, those of the next quotation do; a statement without any other is rejected with it. Needs the role curator.")
    public CurateQuotationPayload rejectQuotation(@NonNull @Description("What is wrong, and why.") CurateQuotationInput input) {
        return decide(input, curation::reject);
    }

    private CurateQuotationPayload decide(CurateQuotationInput input, Decision decision) {
        String actor = viewer.requireCurator();
        try {
            String reason = CurationInput.reason(input.reason);
            long key = inputs.key(input.id, "id", RecordKind.QUOTATION);
            if (!decision.make(key, actor, reason))
                throw new InputRefused(UserErrorCode.NOT_FOUND, "id", "There is no such quotation.");
            return new CurateQuotationPayload(nodes.quotations(List.of(key)).get(key), List.of());
        } catch (InputRefused e) {
            return new CurateQuotationPayload(null, List.of(e.error()));
        }
    }
}
