package org.onrecord.text.article;

import org.onrecord.text.TextRange;

/**
 * A run of lines of an article that belong together.
 *
 * @param kind what it is for
 * @param range where it stands in the text of the article, without the white space around it
 */
public record Block(BlockKind kind, TextRange range) {
}
