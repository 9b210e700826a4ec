package org.onrecord.search.verification;

import java.util.List;
import java.util.Set;

import org.onrecord.match.verification.Comparison;
import org.onrecord.match.verification.PastedQuote;
import org.onrecord.match.verification.Verdict;
import org.onrecord.match.verification.VerificationAlert;
import org.onrecord.search.StatementCard;
import org.onrecord.search.StatementCard.QuotationCard;

/**
 * The answer to a question.
 *
 * @param read how the text was understood
 * @param speakers primary keys of those whom the named speaker may be; null where nobody was named
 * @param matches best first
 */
public record VerifiedQuote(Verdict verdict, PastedQuote read, Set<Long> speakers, List<Match> matches) {

    /** A quotation that has the words or comes close. */
    public record Match(StatementCard statement, QuotationCard quotation, Comparison comparison,
            Set<VerificationAlert> alerts) {
    }
}
