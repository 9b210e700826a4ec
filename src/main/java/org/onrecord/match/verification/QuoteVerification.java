package org.onrecord.match.verification;

import java.util.List;
import java.util.Set;

/**
 * What the record has of a text.
 *
 * @param matches best first
 */
public record QuoteVerification(Verdict verdict, List<Match> matches) {

    /**
     * A print that has the words or comes close.
     *
     * @param alerts those of the words, of the speaker and of the date
     */
    public record Match(Occasion occasion, Comparison comparison, Set<VerificationAlert> alerts) {
    }
}
