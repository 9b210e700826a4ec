package org.onrecord.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.input.StatementFilterInput;
import org.onrecord.api.load.Archive;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.load.Parts;
import org.onrecord.api.load.References;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.ListSort;
import org.onrecord.api.type.MeetingConnection;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.PersonConnection;
import org.onrecord.api.type.QuotationConnection;
import org.onrecord.api.type.SourceNode;
import org.onrecord.api.type.StatementConnection;
import org.onrecord.api.type.StatementSort;
import org.onrecord.relate.Relation;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** What a source has beyond what is stored with it. */
@GraphQLApi
@ApplicationScoped
public class SourceFields {

    private static final String QUERY = "What to look for, in the query language of the root `statements`; at most 2,000 characters.";

    @Inject
    Archive archive;

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

    @Inject
    Viewer viewer;

    /** Who published it. */
    @Nullable
    @Description("Who published it.")
    public CompletionStage<OrganizationNode> publisher(Context context, @Source SourceNode node) {
        return references.organization(context, node.publisherKey());
    }

    /** The news agency that it credits: sources that credit one agency are one voice. */
    @Nullable
    @Description("The news agency that it credits: sources that credit one agency are one voice.")
    public CompletionStage<OrganizationNode> creditedAgency(Context context, @Source SourceNode node) {
        return references.organization(context, node.creditedAgencyKey());
    }

    /** The SHA-256 of the archived text. */
    @Nullable
    @Description("The SHA-256 of the archived text in UTF-8, in hexadecimal; null where no text is archived.")
    public CompletionStage<String> contentHash(Context context, @Source SourceNode node) {
        return current(context, node).thenApply(version -> version == null ? null : version.contentHash());
    }

    /** How many versions of the text are archived. */
    @NonNull
    @Description("How many versions of its text are archived; evidence names the version that it refers to.")
    public CompletionStage<Integer> versions(Context context, @Source SourceNode node) {
        return current(context, node).thenApply(version -> version == null ? 0 : version.number());
    }

    /** Whether only the quoted passages are archived. */
    @NonNull
    @Description("Whether only the quoted passages are archived, not the whole document.")
    public CompletionStage<Boolean> excerpt(Context context, @Source SourceNode node) {
        return current(context, node).thenApply(version -> version != null && version.excerpt());
    }

    /** The archived text. */
    @Nullable
    @Description("The archived text in its current version. Null where none is archived, and, for all but curators, where it is whole and its licence does not give it to the public.")
    public CompletionStage<String> text(Context context, @Source SourceNode node) {
        TextOf key = new TextOf(node.key(), node.licence(), viewer.isCurator());
        return batches.load(context, "text", key, this::texts);
    }

    private record TextOf(long source, String licence, boolean curator) {
    }

    private Map<TextOf, String> texts(Set<TextOf> keys) {
        Map<Long, Archive.Current> current = archive.current(keys.stream().map(TextOf::source).collect(Collectors.toSet()));
        Map<TextOf, Long> readable = new HashMap<>();
        for (TextOf key : keys) {
            Archive.Current version = current.get(key.source());
            if (version != null && TextAccess.mayRead(version.excerpt(), key.licence(), key.curator()))
                readable.put(key, version.id());
        }
        Map<Long, String> texts = archive.texts(readable.values());
        Map<TextOf, String> found = new HashMap<>();
        readable.forEach((key, version) -> found.put(key, texts.get(version)));
        return found;
    }

    private CompletionStage<Archive.Current> current(Context context, SourceNode node) {
        return batches.load(context, "current version", node.key(), archive::current);
    }

    /** The quotations in it, in the order in which they stand there. */
    @NonNull
    @Description("The quotations in it, in the order in which they stand there.")
    public CompletionStage<QuotationConnection> quotations(Context context, @Source SourceNode node,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.QUOTATIONS_IN_SOURCE, node.key(), false, new PageArguments(first, after, last, before),
                        nodes::quotations)
                .thenApply(QuotationConnection::of);
    }

    /** The statements that it quotes. */
    @Description("The statements that it quotes." + SearchRoots.NULL)
    public CompletionStage<StatementConnection> statements(Context context, @Source SourceNode node,
            @Description(QUERY) String query, @Description("Narrows the list.") StatementFilterInput filter,
            @Description("The order; without it by relevance, which without a query is the newest first.") StatementSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return statements.below(context, Relation.STATEMENTS_IN_SOURCE, node.key(),
                new StatementLists.Arguments(query, filter, orderBy,
                        new PageArguments(first, after, last, before)),
                OwnStatements.quotedIn(node.key()));
    }

    /** The meetings of which it speaks. */
    @NonNull
    @Description("The meetings of which it speaks.")
    public CompletionStage<MeetingConnection> meetings(Context context, @Source SourceNode node,
            @Description("The order; without it the newest first.") ListSort orderBy,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.MEETINGS_IN_SOURCE, node.key(), orderBy != ListSort.OLDEST,
                        new PageArguments(first, after, last, before), nodes::meetings)
                .thenApply(MeetingConnection::of);
    }

    /** The people whom it quotes or names as participants, by name. */
    @NonNull
    @Description("The people whom it quotes or names as participants, by name.")
    public CompletionStage<PersonConnection> people(Context context, @Source SourceNode node,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        return lists
                .below(context, Relation.PEOPLE_IN_SOURCE, node.key(), false, new PageArguments(first, after, last, before),
                        nodes::people)
                .thenApply(PersonConnection::of);
    }

    /** What it asserts of meetings. */
    @NonNull
    @Description("What it asserts of meetings.")
    public CompletionStage<List<@NonNull ClaimNode>> claims(Context context, @Source SourceNode node) {
        return batches.load(context, "claimsOfSources", node.key(), parts::claimsOfSources);
    }
}
