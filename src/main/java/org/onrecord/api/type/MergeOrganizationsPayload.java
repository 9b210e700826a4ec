package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a merge of organizations led to. */
@Type("MergeOrganizationsPayload")
@Description("What a merge of organizations led to. Search shows it already.")
@DefaultNonNull
public record MergeOrganizationsPayload(
        @Nullable @Description("The organization that stays; null if nothing was changed.") OrganizationNode organization,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
