package org.onrecord.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** What is remembered is what the stemmer says, the first time and ever after. */
class StemFilterTest {

    private static final List<String> BEGINNINGS = List.of("", "a", "by", "generat", "hopp", "commun", "говор", "стран", "7",
            "é");
    private static final List<String> ENDINGS = List.of("", "s", "ing", "ed", "ies", "ational", "fulness", "'s", "y", "ого",
            "ами",
            "ейше", "ь", "лись");

    static Stream<Arguments> stemmers() {
        return Stream.of(Arguments.of("English", (Supplier<SnowballStemmer>) EnglishStemmer::new),
                Arguments.of("Russian", (Supplier<SnowballStemmer>) RussianStemmer::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stemmers")
    void stemsAsLuceneDoes(String language, Supplier<SnowballStemmer> stemmer) throws IOException {
        String text = String.join(" ",
                BEGINNINGS.stream().flatMap(beginning -> ENDINGS.stream().map(ending -> beginning + ending)).toList());
        StemFilter.Stems stems = new StemFilter.Stems(stemmer);
        List<String> lucenes = terms(new SnowballFilter(words(text), stemmer.get()));
        assertThat(lucenes).hasSizeGreaterThan(100);
        assertThat(terms(new StemFilter(words(text), stems))).isEqualTo(lucenes);
        assertThat(terms(new StemFilter(words(text), stems))).isEqualTo(lucenes);
    }

    private static TokenStream words(String text) {
        WhitespaceTokenizer words = new WhitespaceTokenizer();
        words.setReader(new StringReader(text));
        return words;
    }

    private static List<String> terms(TokenStream stream) throws IOException {
        List<String> terms = new ArrayList<>();
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken())
            terms.add(term.toString());
        return terms;
    }
}
