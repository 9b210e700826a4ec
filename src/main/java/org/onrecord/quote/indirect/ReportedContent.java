package org.onrecord.quote.indirect;

import org.onrecord.quote.frame.SpeechClause;

/**
 * What a sentence reports without marks. Indexes are of tokens of the sentence.
 *
 * @param clause who says it
 * @param from the first token of what is said
 * @param to the token after the last
 * @param rule the name of the rule that found it
 * @param confidence from 0 to 1
 */
public record ReportedContent(SpeechClause clause, int from, int to, String rule, double confidence) {
}
