package org.onrecord.text.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * A news article, read but not yet understood.
 *
 * @param text the archived text: as given for plain text, the main text for a page; all offsets are UTF-16 offsets into it
 * @param blocks what stands where in it, in order and apart from each other; white space belongs to none
 * @param details what it says of itself
 */
public record Article(String text, List<Block> blocks, ArticleDetails details) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The blocks that hold the article's own words: what is quoted stands in these and nowhere else. */
    public Stream<Block> paragraphs() {
        return blocks.stream().filter(block -> block.kind() == BlockKind.PARAGRAPH);
    }
}
