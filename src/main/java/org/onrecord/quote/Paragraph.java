package org.onrecord.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.marks.MarkedSpan;
import org.onrecord.quote.mention.MentionFinder;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.SentenceSplitter;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Tokenizer;
import org.onrecord.text.TextRange;

/**
 * A paragraph, read into sentences.
 *
 * @param sentences what stands outside of marks, each marked span as one token
 */
record Paragraph(List<Sentence> sentences) {

    static Paragraph read(String text, TextRange range, List<MarkedSpan> spans, Lexicon lexicon) {
        return new Paragraph(sentences(text, Tokenizer.tokens(text, range, spans, lexicon), lexicon));
    }

    /** The sentences within marks. */
    static List<Sentence> quoted(String text, MarkedSpan span, Lexicon lexicon) {
        return sentences(text, Tokenizer.tokens(text, span.inner(), List.of(), lexicon), lexicon);
    }

    private static List<Sentence> sentences(String text, List<Token> tokens, Lexicon lexicon) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<Token> sentence : SentenceSplitter.split(text, tokens))
            sentences.add(new Sentence(sentence, MentionFinder.find(sentence, lexicon)));
        return sentences;
    }
}
