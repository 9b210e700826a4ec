package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** What another register calls it. */
@Type("Identifier")
@Description("What another register calls a person or organization.")
@DefaultNonNull
public record IdentifierNode(
        @Description("The register, such as `wikidata`.") String scheme,
        @Description("The key there.") String value) {
}
