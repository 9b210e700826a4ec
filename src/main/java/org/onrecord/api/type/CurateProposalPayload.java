package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a decision about a proposal led to. */
@Type("CurateProposalPayload")
@Description("What a decision about something that was found led to. Search shows it already.")
@DefaultNonNull
public record CurateProposalPayload(
        @Nullable @Description("It as it is now; null if nothing was changed.") Node subject,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
