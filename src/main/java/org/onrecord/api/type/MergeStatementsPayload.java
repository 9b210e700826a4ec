package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a merge of statements led to. */
@Type("MergeStatementsPayload")
@Description("What a merge of statements led to. Search shows it already.")
@DefaultNonNull
public record MergeStatementsPayload(
        @Nullable @Description("The statement that now has the quotations of both; null if nothing was changed.") StatementNode statement,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
