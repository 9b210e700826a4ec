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
import org.onrecord.api.load.References;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.type.IdentifierNode;
import org.onrecord.api.type.ListSort;
import org.onrecord.api.type.MeetingConnection;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.OtherNameNode;
import org.onrecord.api.type.PersonConnection;
import org.onrecord.api.type.SourceConnection;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.api.type.StatementSort;
import org.onrecord.relate.Relation;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** What an organization has beyond what is stored with it. */
@GraphQLApi
@ApplicationScoped
public class OrganizationFields {

    private static final String QUERY = "What to look for, in the query language of the root `statements`; at most 2,000 characters.";

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    @Inject
    Parts parts;

    @Inject
    References references;

    @Inject
    RelatedLists lists;

    @Inject
    StatementLists statements;

    /** Names in other languages, abbreviations and former names. */
    @NonNull
    @Description("Names in other languages, abbreviations and former names.")
    public CompletionStage<List<@NonNull OtherNameNode>> otherNames(Context context, @Source OrganizationNode node) {
        return batches.load(context, "namesOfOrganizations", node.key(), parts::namesOfOrganizations);
    }

    /** What other registers call this body. */
    @NonNull
    @Description("What other registers call this body.")
    public CompletionStage<List<@NonNull IdentifierNode>> identifiers(Context context, @Source OrganizationNode node) {
        return batches.load(context, "identifiersOfOrganizations", node.key(), parts::identifiersOfOrganizations);
    }

    /** The body that it belongs to. */
    @Nullable
    @Description("The body that it belongs to.")
    public CompletionStage<OrganizationNode> parent(Context context, @Source OrganizationNode node) {
        return references.organization(context, node.parentKey());
    }

    /** What this organization said as such. */
    @Description("What this organization said as such." + SearchRoots.NULL)
    public CompletionStage<StatementConnection> statements(Context context, @Source OrganizationNode node,
            @Description(QUERY) String query, @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.below(context, Relation.STATEMENTS_OF_ORGANIZATION, node.key(),
                new StatementLists.Arguments(query, filter, orderBy,
                        new PageArguments(first, after, last, before)),
                OwnStatements.saidBy(node.key()));
    }

    /** Meetings that it took part in, or was represented at. */
    @NonNull
    @Description("Meetings that it took part in, or was represented at.")
    public CompletionStage<MeetingConnection> meetings(Context context, @Source OrganizationNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.MEETINGS_OF_ORGANIZATION, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::meetings)
                .thenApply(MeetingConnection::of);
    }

    /** People with an office there or on its behalf, by name. */
    @NonNull
    @Description("People with an office there or on its behalf, by name.")
    public CompletionStage<PersonConnection> people(Context context, @Source OrganizationNode node,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.PEOPLE_OF_ORGANIZATION, node.key(), false,
                        new PageArguments(first, after, last, before), nodes::people)
                .thenApply(PersonConnection::of);
    }

    /** Sources that it published. */
    @NonNull
    @Description("Sources that it published.")
    public CompletionStage<SourceConnection> sources(Context context, @Source OrganizationNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.SOURCES_OF_PUBLISHER, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::sources)
                .thenApply(SourceConnection::of);
    }
}
