package org.onrecord.quote.frame;

/**
 * That a clause attributes a marked span.
 *
 * @param clause the clause
 * @param rule the name of the rule that joined them
 * @param confidence from 0 to 1: the share of such links that were right in the articles that the rules were measured on
 */
public record Link(SpeechClause clause, String rule, double confidence) {
}
