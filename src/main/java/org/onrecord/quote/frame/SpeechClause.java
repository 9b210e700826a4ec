package org.onrecord.quote.frame;

import org.onrecord.quote.lexicon.SpeechVerb;
import org.onrecord.quote.mention.Mention;

/**
 * A clause that says that somebody speaks. Indexes are of tokens of its sentence.
 *
 * @param kind how it says so
 * @param subject who speaks; null where the sentence does not name them
 * @param from the first token of its subject and verb
 * @param to the token after the last of them
 * @param cue the token of the verb or of the word that stands for it
 * @param verb the verb; null for kinds without one
 * @param negated whether it says that they did not
 */
public record SpeechClause(ClauseKind kind, Mention subject, int from, int to, int cue, SpeechVerb verb, boolean negated) {
}
