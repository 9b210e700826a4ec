package org.onrecord.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.hibernate.SessionFactory;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.Node;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.SourceNode;
import org.onrecord.api.type.StatementNode;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.store.PublicIds;

import io.smallrye.graphql.api.Nullable;

/** The roots that find one thing by its id. */
@GraphQLApi
@ApplicationScoped
public class NodeRoots {

    private static final String ID = "Its global id. A well-formed id that is not in the record, or of something that was rejected, finds nothing; a text that is no id is the error BAD_ID, an id of another kind WRONG_KIND.";

    @Inject
    Ids ids;

    @Inject
    Nodes nodes;

    @Inject
    PublicIds publicIds;

    @Inject
    SessionFactory sessions;

    @Inject
    Viewer viewer;

    /** Anything by its id. */
    @Query
    @Nullable
    @Description("Anything by its global id, as in Relay's global object identification.")
    public Node node(@Id @NonNull @Description("Its global id.") String id) {
        return found(List.of(Ids.read(id, "id"))).get(0);
    }

    /** Many things by their ids. */
    @Query
    @NonNull
    @Description("Things by their global ids: in the order of the ids, null where one is not in the record.")
    public List<Node> nodes(@Id @NonNull @Description("At most 100 global ids, of any kinds.") List<@NonNull String> ids) {
        return found(Ids.readAll(ids, "ids"));
    }

    /** A person. */
    @Query
    @Nullable
    @Description("A person by id.")
    public PersonNode person(@Id @NonNull @Description(ID) String id) {
        return one(id, RecordKind.PERSON, nodes::people);
    }

    /** An organization. */
    @Query
    @Nullable
    @Description("An organization by id.")
    public OrganizationNode organization(@Id @NonNull @Description(ID) String id) {
        return one(id, RecordKind.ORGANIZATION, nodes::organizations);
    }

    /** A meeting. */
    @Query
    @Nullable
    @Description("A meeting by id.")
    public MeetingNode meeting(@Id @NonNull @Description(ID) String id) {
        return one(id, RecordKind.MEETING, nodes::meetings);
    }

    /** A statement. */
    @Query
    @Nullable
    @Description("A statement by id. A rejected one is for curators.")
    public StatementNode statement(@Id @NonNull @Description(ID) String id) {
        return one(id, RecordKind.STATEMENT, nodes::statements);
    }

    /** A source. */
    @Query
    @Nullable
    @Description("A source by id or by address: exactly one of the two.")
    public SourceNode source(@Id @Nullable @Description(ID) String id,
            @Nullable @Description("Its address on the web, exactly as in the record.") String url) {
        if ((id == null) == (url == null))
            throw new ApiError(ErrorCode.BAD_ARGUMENT, id == null ? "id" : "url", "Give either id or url.");
        if (id != null)
            return one(id, RecordKind.SOURCE, nodes::sources);
        List<Long> keys = sessions.fromSession(session -> session
                .createSelectionQuery("select s.id from Source s where s.url = :url", Long.class).setParameter("url", url)
                .list());
        return keys.isEmpty() ? null : nodes.sources(keys).get(keys.get(0));
    }

    private <N extends Node> N one(String id, RecordKind kind, Function<Collection<Long>, Map<Long, N>> reader) {
        Long key = ids.key(id, "id", kind);
        N node = key == null ? null : reader.apply(Set.of(key)).get(key);
        return visible(node) ? node : null;
    }

    private List<Node> found(List<RecordId> wanted) {
        Map<RecordId, Long> keys = publicIds.resolve(wanted);
        Map<Long, Node> found = new HashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            Set<Long> ofKind = wanted.stream().filter(id -> id.kind() == kind && keys.containsKey(id)).map(keys::get)
                    .collect(Collectors.toSet());
            found.putAll(nodes.of(kind, ofKind));
        }
        List<Node> inOrder = new ArrayList<>();
        for (RecordId id : wanted) {
            Node node = keys.containsKey(id) ? found.get(keys.get(id)) : null;
            inOrder.add(visible(node) ? node : null);
        }
        return inOrder;
    }

    /** What was rejected is for curators. */
    private boolean visible(Node node) {
        return node != null && (!node.rejected() || viewer.isCurator());
    }
}
