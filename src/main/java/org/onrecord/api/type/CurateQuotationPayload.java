package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a decision about a quotation led to. */
@Type("CurateQuotationPayload")
@Description("What a decision about a quotation led to. Search shows it already.")
@DefaultNonNull
public record CurateQuotationPayload(
        @Nullable @Description("The quotation as it is now; null if nothing was changed.") QuotationNode quotation,
        @Description("Why nothing was changed; empty on success.") List<@NonNull UserError> userErrors) {
}
