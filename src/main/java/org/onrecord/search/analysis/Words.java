package org.onrecord.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text, as the index has them. */
public final class Words {

    /**
     * @param term the form in the index
     * @param start UTF-16 offset into the text
     * @param end UTF-16 offset after it
     */
    public record Word(String term, int start, int end) {
    }

    private Words() {
    }

    /** @param analyzer one of {@link Analyzers}; none of them leaves out a word or puts two in one place */
    public static List<Word> of(String analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = LuceneAnalyzers.named(analyzer).tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return words;
    }

    /** The forms alone. */
    public static List<String> terms(String analyzer, String text) {
        return of(analyzer, text).stream().map(Word::term).toList();
    }
}
