package org.onrecord.match.occasion;

import java.util.List;

import org.onrecord.record.ClaimProperty;
import org.onrecord.text.TextRange;

/**
 * What an article asserts of an occasion.
 *
 * @param meeting the index of the meeting, among those of the reading
 * @param property which fact
 * @param value in the terms in which the values of that fact are compared: a date as {@code YYYY-MM-DD} or shorter, a status
 *        by its name in the record, all else in the article's words
 * @param evidence where the article says so
 * @param citing whom it cites for it
 * @param rule how it was found
 * @param confidence from 0 to 1
 */
public record ProposedClaim(int meeting, ClaimProperty property, String value, List<TextRange> evidence, List<Citation> citing,
        String rule, double confidence) {

    public ProposedClaim {
        evidence = List.copyOf(evidence);
        citing = List.copyOf(citing);
    }
}
