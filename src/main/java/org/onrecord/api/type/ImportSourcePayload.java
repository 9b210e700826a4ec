package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of an article. */
@Type("ImportSourcePayload")
@Description("What became of an article. Search shows it already.")
@DefaultNonNull
public record ImportSourcePayload(
        @Nullable @Description("The source, new or known, with all that was proposed from it; null if it could not be read.") SourceNode source,
        @Description("What was left out, and why, and which names may mean several people.") List<@NonNull String> notes,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
