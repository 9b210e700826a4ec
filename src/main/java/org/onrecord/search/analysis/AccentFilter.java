package org.onrecord.search.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes away {@link Accents}. After the tokenizer, unlike the server's filter of characters, so that a mark at the end of a
 * word counts to the word when it is highlighted; words are cut alike with and without them.
 */
final class AccentFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AccentFilter(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken())
            return false;
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            // Most texts have none, and need no table.
            String bare = letters[i] < Accents.FIRST ? null : Accents.bare(letters[i]);
            if (bare == null)
                letters[kept++] = letters[i];
            else if (!bare.isEmpty())
                letters[kept++] = bare.charAt(0);
        }
        term.setLength(kept);
        return true;
    }
}
