package org.onrecord.search.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The analyzers in process: for the embedded index, and on both stores for marking where a hit matches. */
public class LuceneAnalyzers implements LuceneAnalysisConfigurer {

    private static final StemFilter.Stems ENGLISH = new StemFilter.Stems(EnglishStemmer::new);
    private static final StemFilter.Stems RUSSIAN = new StemFilter.Stems(RussianStemmer::new);

    private static final Map<String, Analyzer> BY_NAME = Map.of(
            Analyzers.VERBATIM, new Chain(LuceneAnalyzers::folded),
            Analyzers.ENGLISH, new Chain(tokens -> new StemFilter(bare(tokens), ENGLISH)),
            Analyzers.RUSSIAN, new Chain(tokens -> new StemFilter(bare(tokens), RUSSIAN)),
            Analyzers.NEUTRAL, new Chain(LuceneAnalyzers::bare),
            Analyzers.NAME, new Chain(LuceneAnalyzers::bare),
            Analyzers.KEYS, new WhitespaceAnalyzer());

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        BY_NAME.forEach((name, analyzer) -> context.analyzer(name).instance(analyzer));
    }

    /** @param name one of {@link Analyzers} */
    static Analyzer named(String name) {
        return BY_NAME.get(name);
    }

    private static TokenStream folded(TokenStream tokens) {
        return new ASCIIFoldingFilter(new AccentFilter(new LowerCaseFilter(tokens)));
    }

    private static TokenStream bare(TokenStream tokens) {
        return folded(new EnglishPossessiveFilter(tokens));
    }

    /** The standard tokenizer (Unicode word boundaries, UAX 29) with filters after it. */
    private static final class Chain extends Analyzer {

        private final UnaryOperator<TokenStream> filters;

        Chain(UnaryOperator<TokenStream> filters) {
            this.filters = filters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, filters.apply(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folded(in);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return Analyzers.GAP;
        }
    }
}
