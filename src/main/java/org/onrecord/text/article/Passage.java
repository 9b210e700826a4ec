package org.onrecord.text.article;

import org.onrecord.text.TextRange;

/**
 * A piece of an article before it is known what it is for: a line, or the lines of one paragraph.
 *
 * @param words what a reader sees of it: without the marks of Markdown, on one line
 * @param range where it stands in the text
 * @param apart whether an empty line stands before it
 * @param given what the page or its Markdown says that it is; null where nothing does
 */
record Passage(String words, TextRange range, boolean apart, BlockKind given) {
}
