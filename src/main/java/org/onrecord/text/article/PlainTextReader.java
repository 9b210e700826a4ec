package org.onrecord.text.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles in plain text as they come from sites, mail and files: with menus, captions, links and forms around them,
 * and with leftovers of Markdown. The text stays as it is; what is not the article's own is told by its block.
 */
public final class PlainTextReader {

    private PlainTextReader() {
    }

    /**
     * @param text all of it; of any form, since what cannot be told is furniture or a paragraph
     */
    public static Article read(String text) {
        Layout layout = Layout.of(PlainPassages.of(text));
        return new Article(text, blocks(layout), PlainDetails.of(layout, text));
    }

    static List<Block> blocks(Layout layout) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++)
            blocks.add(new Block(layout.kind(i), layout.passage(i).range()));
        return blocks;
    }
}
