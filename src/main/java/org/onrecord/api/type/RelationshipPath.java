package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** A chain of people. */
@Type("RelationshipPath")
@Description("A shortest chain of people, each of whom met the next.")
@DefaultNonNull
public record RelationshipPath(
        @Description("How many steps it has; 0 from somebody to themselves.") int length,
        @Description("The steps in order.") List<@NonNull PathHop> hops) {
}
