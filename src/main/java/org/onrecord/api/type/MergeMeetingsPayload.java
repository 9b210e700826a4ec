package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a merge of meetings led to. */
@Type("MergeMeetingsPayload")
@Description("What a merge of meetings led to. Search shows it already.")
@DefaultNonNull
public record MergeMeetingsPayload(
        @Nullable @Description("The meeting that stays; null if nothing was changed.") MeetingNode meeting,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
