package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a merge of people led to. */
@Type("MergePeoplePayload")
@Description("What a merge of people led to. Search shows it already.")
@DefaultNonNull
public record MergePeoplePayload(
        @Nullable @Description("The person that stays; null if nothing was changed.") PersonNode person,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
