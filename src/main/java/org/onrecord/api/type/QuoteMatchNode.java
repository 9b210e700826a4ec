package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.search.verification.VerifiedQuote;

import io.smallrye.graphql.api.DefaultNonNull;

/** A quotation that has the words of a quote or comes close. */
@Type("QuoteMatch")
@Description("A quotation in the record that has the words of a quote, or comes close.")
@DefaultNonNull
public record QuoteMatchNode(
        @Description("The statement.") StatementNode statement,
        @Description("The print of it that was compared; its source is who printed these words.") QuotationNode quotation,
        @Description("How the quote stands to this print, whoever the speaker is.") VerdictValue verdict,
        @Description("How far curators have looked at the print.") ReviewStatusValue reviewStatus,
        @Description("0 to 1: 1 for the very words. Of a spliced quote, the share of its words that this piece gives. A sentence and its denial are much alike: go by the verdict and the alerts.") double similarity,
        @Description("Which passage of the print was compared.") TextRange passage,
        @Description("Word by word, from that passage to the quote: INSERTED is only in the quote, DELETED only in the print.") List<@NonNull DiffSpanNode> diff,
        @Description("What to know before relying on it.") List<@NonNull VerificationAlertValue> alerts) {

    /** What the API shows of a match. */
    public static QuoteMatchNode of(VerifiedQuote.Match match) {
        StatementNode statement = StatementNode.of(match.statement());
        QuotationNode quotation = QuotationNode.of(match.quotation(), statement);
        var passage = match.comparison().passage();
        return new QuoteMatchNode(statement, quotation,
                SameName.of(VerdictValue.class, match.comparison().verdict()), quotation.reviewStatus(),
                match.comparison().similarity(), new TextRange(passage.start(), passage.end()),
                DiffSpanNode.of(match.comparison().diff()),
                match.alerts().stream().map(alert -> SameName.of(VerificationAlertValue.class, alert)).toList());
    }
}
