package org.onrecord.quote.mention;

/**
 * A run of tokens that make one noun phrase, before it is known what of.
 *
 * @param from the first token, with the article
 * @param content the first token after the article
 * @param to the token after the last
 */
record NounPhrase(int from, int content, int to) {

    boolean isEmpty() {
        return content >= to;
    }
}
