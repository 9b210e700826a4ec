package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.record.PartialDate;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

/** Articles for tests, of paragraphs with empty lines between. */
final class Articles {

    private Articles() {
    }

    /** @param published null where nobody knows */
    static Article of(String text, PartialDate published) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int end = text.indexOf("\n\n", at);
            if (end < 0)
                end = text.length();
            if (!text.substring(at, end).isBlank())
                blocks.add(new Block(BlockKind.PARAGRAPH, new TextRange(at, end)));
            at = end + 2;
        }
        return new Article(text, blocks, new ArticleDetails(null, null, null, null, null, published, "en", null));
    }
}
