package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.search.verification.VerifiedQuote;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the record has of a quote. */
@Type("QuoteVerification")
@Description("What the record has of a quote: whether somebody in it said so, in which words, and who printed them.")
@DefaultNonNull
public record QuoteVerificationNode(
        @Ignore VerifiedQuote verified,
        @Description("How the quote stands to the record.") VerdictValue verdict,
        @Description("The words that were looked for: those between the marks, where the rest of the text only says who spoke.") String words,
        @Nullable @Description("What stood outside of the marks; null if nothing did.") String attribution,
        @Description("The best matches, at most ten: those of the named speaker first.") List<@NonNull QuoteMatchNode> matches) {

    /** What the API shows of an answer. */
    public static QuoteVerificationNode of(VerifiedQuote verified) {
        String attribution = verified.read().attribution();
        return new QuoteVerificationNode(verified, SameName.of(VerdictValue.class, verified.verdict()),
                verified.read().words(), attribution.isEmpty() ? null : attribution,
                verified.matches().stream().map(QuoteMatchNode::of).toList());
    }
}
