package org.onrecord.api;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.input.StatementFilterInput;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.load.Parts;
import org.onrecord.api.load.Proofs;
import org.onrecord.api.load.Proofs.Owner;
import org.onrecord.api.load.References;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.type.AccountNode;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.ListSort;
import org.onrecord.api.type.MeetingConnection;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.ParticipationConnection;
import org.onrecord.api.type.SourceConnection;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.api.type.StatementSort;
import org.onrecord.relate.Account;
import org.onrecord.relate.Accounts;
import org.onrecord.relate.Relation;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** What a meeting has beyond what is stored with it. */
@GraphQLApi
@ApplicationScoped
public class MeetingFields {

    private static final String QUERY = "What to look for, in the query language of the root `statements`; at most 2,000 characters.";

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    @Inject
    Parts parts;

    @Inject
    Proofs proofs;

    @Inject
    Accounts accounts;

    @Inject
    References references;

    @Inject
    RelatedLists lists;

    @Inject
    StatementLists statements;

    /** Who took part, in the order of the source. */
    @NonNull
    @Description("Who took part, in the order of the source.")
    public CompletionStage<ParticipationConnection> participants(Context context, @Source MeetingNode node,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.PARTICIPATIONS_IN_MEETING, node.key(), false,
                        new PageArguments(first, after, last, before), nodes::participations)
                .thenApply(ParticipationConnection::of);
    }

    /** The visit, trip or conference that it was part of. */
    @Nullable
    @Description("The visit, trip or conference that it was part of.")
    public CompletionStage<MeetingNode> parent(Context context, @Source MeetingNode node) {
        return references.meeting(context, node.parentKey());
    }

    /** The meeting before it in a series. */
    @Nullable
    @Description("The meeting before it in a series.")
    public CompletionStage<MeetingNode> previous(Context context, @Source MeetingNode node) {
        return references.meeting(context, node.previousKey());
    }

    /** The meeting after it in a series. */
    @Nullable
    @Description("The meeting after it in a series.")
    public CompletionStage<MeetingNode> next(Context context, @Source MeetingNode node) {
        return batches.<Long, List<MeetingNode>> load(context, "next", node.key(), parts::next)
                .thenApply(next -> next.isEmpty() ? null : next.get(0));
    }

    /** The meetings within it: the encounters of a visit, the sessions of a conference. */
    @NonNull
    @Description("The meetings within it: the encounters of a visit, the sessions of a conference.")
    public CompletionStage<MeetingConnection> children(Context context, @Source MeetingNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.MEETINGS_WITHIN_MEETING, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::meetings)
                .thenApply(MeetingConnection::of);
    }

    /** What was said there. */
    @Description("What was said there." + SearchRoots.NULL)
    public CompletionStage<StatementConnection> statements(Context context, @Source MeetingNode node,
            @Description(QUERY) String query, @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.below(context, Relation.STATEMENTS_AT_MEETING, node.key(),
                new StatementLists.Arguments(query, filter, orderBy,
                        new PageArguments(first, after, last, before)),
                OwnStatements.saidAt(node.key()));
    }

    /** What was said about it. */
    @Description("What was said about it." + SearchRoots.NULL)
    public CompletionStage<StatementConnection> statementsAbout(Context context, @Source MeetingNode node,
            @Description(QUERY) String query, @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.below(context, Relation.STATEMENTS_ABOUT_MEETING, node.key(),
                new StatementLists.Arguments(query, filter, orderBy,
                        new PageArguments(first, after, last, before)),
                OwnStatements.about(node.key()));
    }

    /** Sources that speak of it. */
    @NonNull
    @Description("Sources that speak of it.")
    public CompletionStage<SourceConnection> sources(Context context, @Source MeetingNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.SOURCES_OF_MEETING, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::sources)
                .thenApply(SourceConnection::of);
    }

    /** What the sources say of it, property by property. */
    @NonNull
    @Description("What the sources say of it, property by property: the values, each with the sources that assert it and their words.")
    public CompletionStage<List<@NonNull AccountNode>> accounts(Context context, @Source MeetingNode node) {
        return batches.<Long, List<Account>> load(context, "accounts", node.key(), accounts::of)
                .thenApply(found -> found.stream().map(AccountNode::of).toList());
    }

    /** Where sources speak of it. */
    @NonNull
    @Description("Where sources speak of it.")
    public CompletionStage<List<@NonNull EvidenceNode>> evidence(Context context, @Source MeetingNode node) {
        return batches.load(context, "evidence of MEETING", node.key(), keys -> proofs.evidence(Owner.MEETING, keys));
    }
}
