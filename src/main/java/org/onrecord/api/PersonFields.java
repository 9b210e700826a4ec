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
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.IdentifierNode;
import org.onrecord.api.type.ListSort;
import org.onrecord.api.type.MeetingConnection;
import org.onrecord.api.type.MembershipNode;
import org.onrecord.api.type.OtherNameNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.SourceConnection;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.api.type.StatementSort;
import org.onrecord.record.PartialDate;
import org.onrecord.relate.Relation;

import io.smallrye.graphql.api.Context;

/** What a person has beyond what is stored with it. */
@GraphQLApi
@ApplicationScoped
public class PersonFields {

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
    RelatedLists lists;

    @Inject
    StatementLists statements;

    /** Names in other scripts, transliterations and former names. */
    @NonNull
    @Description("Names in other scripts, transliterations and former names.")
    public CompletionStage<List<@NonNull OtherNameNode>> otherNames(Context context, @Source PersonNode node) {
        return batches.load(context, "namesOfPeople", node.key(), parts::namesOfPeople);
    }

    /** What other registers call this person. */
    @NonNull
    @Description("What other registers call this person.")
    public CompletionStage<List<@NonNull IdentifierNode>> identifiers(Context context, @Source PersonNode node) {
        return batches.load(context, "identifiersOfPeople", node.key(), parts::identifiersOfPeople);
    }

    /** The offices held, in the order of the source. */
    @NonNull
    @Description("The offices held, in the order of the source.")
    public CompletionStage<List<@NonNull MembershipNode>> memberships(Context context, @Source PersonNode node) {
        return batches.load(context, "memberships", node.key(), parts::memberships);
    }

    /** The offices held on a day. */
    @NonNull
    @Description("The offices held on a day. One whose first and last day are both unknown is not among them.")
    public CompletionStage<List<@NonNull MembershipNode>> roleOn(Context context, @Source PersonNode node,
            @NonNull @Description("The day; of a month or year, any day of it.") PartialDateScalar date) {
        PartialDate day = PartialDateScalar.read(date, "date");
        return batches.<Long, List<MembershipNode>> load(context, "memberships", node.key(), parts::memberships)
                .thenApply(held -> held.stream().filter(membership -> membership.tenure().covers(day)).toList());
    }

    /** Where sources name this person. */
    @NonNull
    @Description("Where the sources name this person that the record knows from them; empty for somebody from a register.")
    public CompletionStage<List<@NonNull EvidenceNode>> evidence(Context context, @Source PersonNode node) {
        return batches.load(context, "evidence of PERSON", node.key(), keys -> proofs.evidence(Owner.PERSON, keys));
    }

    /** What this person said, alone or with others. */
    @Description("What this person said, alone or with others." + SearchRoots.NULL)
    public CompletionStage<StatementConnection> statements(Context context, @Source PersonNode node,
            @Description(QUERY) String query, @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.below(context, Relation.STATEMENTS_OF_PERSON, node.key(),
                new StatementLists.Arguments(query, filter, orderBy,
                        new PageArguments(first, after, last, before)),
                OwnStatements.saidBy(node.key()));
    }

    /** Statements that name this person. */
    @Description("Statements that name this person." + SearchRoots.NULL)
    public CompletionStage<StatementConnection> mentionedIn(Context context, @Source PersonNode node,
            @Description(QUERY) String query, @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.below(context, Relation.STATEMENTS_MENTIONING_PERSON, node.key(),
                new StatementLists.Arguments(query, filter, orderBy,
                        new PageArguments(first, after, last, before)),
                OwnStatements.mentioning(node.key()));
    }

    /** Meetings that this person took part in. */
    @NonNull
    @Description("Meetings that this person took part in.")
    public CompletionStage<MeetingConnection> meetings(Context context, @Source PersonNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.MEETINGS_OF_PERSON, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::meetings)
                .thenApply(MeetingConnection::of);
    }

    /** Sources that quote this person or name them as participant. */
    @NonNull
    @Description("Sources that quote this person or name them as participant.")
    public CompletionStage<SourceConnection> sources(Context context, @Source PersonNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.SOURCES_OF_PERSON, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::sources)
                .thenApply(SourceConnection::of);
    }
}
