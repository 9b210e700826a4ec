package org.onrecord.search.analysis;

import java.io.IOException;
import java.util.function.Supplier;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Brings words to their stems as Lucene's own {@code SnowballFilter} does, and remembers the stems: a text has few words that
 * no other text has, and stemming those of the hits was an eighth of what the service did for a search.
 */
final class StemFilter extends TokenFilter {

    /** The stems of a language, for all threads. */
    static final class Stems {

        /** Words; they and their stems take some two megabytes. */
        private static final int REMEMBERED = 10_000;

        private final LoadingCache<String, String> remembered;

        /** @param stemmer a new one, since none can be shared by threads */
        Stems(Supplier<SnowballStemmer> stemmer) {
            // What tends it runs in place: another thread would be woken for every few words.
            this.remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run)
                    .build(word -> stem(stemmer.get(), word));
        }

        String of(String word) {
            return remembered.get(word);
        }

        private static String stem(SnowballStemmer stemmer, String word) {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        }
    }

    private final Stems stems;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StemFilter(TokenStream input, Stems stems) {
        super(input);
        this.stems = stems;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken())
            return false;
        String word = term.toString();
        term.setEmpty().append(stems.of(word));
        return true;
    }
}
