package org.onrecord.api;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.input.MergeStatementsInput;
import org.onrecord.api.input.SplitStatementInput;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.type.MergeStatementsPayload;
import org.onrecord.api.type.SplitStatementPayload;
import org.onrecord.api.type.StatementNode;
import org.onrecord.ingest.curation.StatementCuration;
import org.onrecord.record.RecordKind;

/** What curators decide about which quotations render one statement; what is wrong with an input comes back as data. */
@GraphQLApi
@ApplicationScoped
public class StatementMutations {

    @Inject
    StatementCuration curation;

    @Inject
    CurationInput inputs;

    @Inject
    Nodes nodes;

    @Inject
    Viewer viewer;

    /** Makes one statement of two. */
    @Mutation
    @NonNull
    @Description("Makes one statement of two that render the same words. Both ids stay valid. The representative quotation of the one that stays is kept; what it does not know itself, such as its date, it takes from the other. Needs the role curator.")
    public MergeStatementsPayload mergeStatements(@NonNull @Description("Which two, and why.") MergeStatementsInput input) {
        String actor = viewer.requireCurator();
        return Decisions.answer(() -> {
            String reason = CurationInput.reason(input.reason);
            long merged = inputs.key(input.merged, "merged", RecordKind.STATEMENT);
            long into = inputs.key(input.into, "into", RecordKind.STATEMENT);
            Decisions.decide("merged", () -> curation.merge(merged, into, actor, reason));
            return new MergeStatementsPayload(nodes.statements(List.of(into)).get(into), List.of());
        }, errors -> new MergeStatementsPayload(null, errors));
    }

    /** Makes two statements of one. */
    @Mutation
    @NonNull
    @Description("Makes two statements of one whose quotations render different words: a new one, with the same speaker, occasion and date, takes those that are named. Needs the role curator.")
    public SplitStatementPayload splitStatement(
            @NonNull @Description("Which quotations, and why.") SplitStatementInput input) {
        String actor = viewer.requireCurator();
        return Decisions.answer(() -> {
            String reason = CurationInput.reason(input.reason);
            long statement = inputs.key(input.statement, "statement", RecordKind.STATEMENT);
            List<Long> quotations = inputs.keys(input.quotations, "quotations", RecordKind.QUOTATION);
            long made = Decisions.decide("quotations", () -> curation.split(statement, quotations, actor, reason));
            Map<Long, StatementNode> both = nodes.statements(List.of(statement, made));
            return new SplitStatementPayload(both.get(statement), both.get(made), List.of());
        }, errors -> new SplitStatementPayload(null, null, errors));
    }
}
