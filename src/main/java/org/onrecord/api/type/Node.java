package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What has a global id. */
@Interface("Node")
@Description("Anything with a global id, as in Relay's global object identification. `node(id)` finds it again.")
public interface Node {

    /** The global id. */
    @Id
    @NonNull
    @Name("id")
    @Description("The global id: opaque, stable across imports, still valid after a merge.")
    String id();

    /** How far curators have looked at it; a field of each type by itself, as Relay's Node has nothing but an id. */
    @Ignore
    ReviewStatusValue reviewStatus();

    /** Whether curators found it, or what it is a part of, wrong: then it is for them alone. */
    @Ignore
    default boolean rejected() {
        return reviewStatus() == ReviewStatusValue.REJECTED;
    }
}
