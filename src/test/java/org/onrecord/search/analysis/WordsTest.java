package org.onrecord.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "verbatim        | To be, or NOT to be        | [to, be, or, not, to, be]",
            "verbatim        | Don’t — don't              | [don't, don't]",
            "verbatim        | Erdoğan’s café             | [erdogan's, cafe]",
            "verbatim        | co-operation               | [co, operation]",
            "verbatim        | Посольство                 | [посольство]",
            "verbatim        | U.S. 1,000                 | [u.s, 1,000]",
            "verbatim        | …                          | []",
            "stemmed_english | talks talked talking talk  | [talk, talk, talk, talk]",
            "stemmed_english | Russia’s embassies         | [russia, embassi]",
            "stemmed_english | the                        | [the]",
            "verbatim        | Ёлка ёж замо\u0301к Йод     | [елка, еж, замок, йод]",
            "verbatim        | Їжак Ўладзімір             | [їжак, ўладзімір]",
            "verbatim        | Αθήνα ΆΝΘΡΩΠΟΣ             | [αθηνα, ανθρωποσ]",
            "verbatim        | שָׁלוֹם مُحَمَّد                | [שלום, محمد]",
            "stemmed_russian | переговоры переговоров     | [переговор, переговор]",
            "stemmed_russian | Ещё и не the talks         | [ещ, и, не, the, talks]",
            "keys            | a b-c Ж                    | [a, b-c, Ж]",
            "neutral         | Lavrov's переговоры        | [lavrov, переговоры]",
            "name            | O’Neill’s                  | [o'neill]" })
    void makesWords(String analyzer, String text, String words) {
        assertThat(Words.terms(analyzer, text).toString()).isEqualTo(words);
    }

    @Test
    void knowsWhereTheyStandInUtf16() {
        assertThat(Words.of(Analyzers.VERBATIM, "\ud83d\ude00 ﬁn")).extracting(w -> w.term() + w.start() + "-" + w.end())
                .containsExactly("\ud83d\ude000-2", "fin3-5");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "en, stemmed_english", "EN-gb, stemmed_english", ", stemmed_english", "ru, stemmed_russian",
            "RU-ru, stemmed_russian", "uk, neutral", "enm, neutral" })
    void choosesByLanguage(String tag, String analyzer) {
        assertThat(Analyzers.forLanguage(tag)).isEqualTo(analyzer);
    }
}
