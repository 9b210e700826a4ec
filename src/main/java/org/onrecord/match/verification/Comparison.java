package org.onrecord.match.verification;

import java.util.List;
import java.util.Set;

import org.onrecord.text.DiffSpan;
import org.onrecord.text.TextRange;

/**
 * How a text stands to one print, whoever said it.
 *
 * @param verdict one of {@link Verdict#VERBATIM}, {@link Verdict#VERBATIM_PARTIAL}, {@link Verdict#VARIANT} and
 *        {@link Verdict#ALTERED}
 * @param similarity 0 to 1: 1 for the very words
 * @param passage of the print that was compared
 * @param diff from that passage to the text
 */
public record Comparison(Print print, Verdict verdict, double similarity, TextRange passage, List<DiffSpan> diff,
        Set<VerificationAlert> alerts) {
}
