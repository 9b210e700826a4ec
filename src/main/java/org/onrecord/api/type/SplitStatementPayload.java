package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a split of a statement led to. */
@Type("SplitStatementPayload")
@Description("What a split of a statement led to. Search shows it already.")
@DefaultNonNull
public record SplitStatementPayload(
        @Nullable @Description("The statement with the quotations that it kept; null if nothing was changed.") StatementNode statement,
        @Nullable @Description("The new statement with the others; null if nothing was changed.") StatementNode made,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
