package org.onrecord.api.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of extraction, each in a sentence. */
class RuleExplanationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "same-paragraph | The words stand in marks without a speaker; somebody was quoted before them in the same paragraph.",
            "quote-comma-subject-verb | The words stand in marks; a comma follows, and then the speaker with a verb of saying (\"Peskov said\").",
            "quote-comma-verb-subject | The words stand in marks; a comma follows, and then a verb of saying with the speaker (\"said Peskov\").",
            "quote-according-to | The words stand in marks, and right after them \"according to\" with the speaker.",
            "nominal-cue-fragment | A few words of the sentence stand in marks, and before them in it a noun for something said, with the speaker (\"Peskov's warning\").",
            "indirect-subject-verb-that | The words are reported without marks after \"that\" or a question word; before it stands the speaker with a verb of saying (\"Peskov said\").",
            "indirect-before-according-to | The words are reported without marks; after them stands \"according to\" with the speaker." })
    void aRuleIsASentence(String rule, String sentence) {
        assertThat(RuleExplanations.of(rule)).isEqualTo(sentence);
    }

    /** The rules that find quotations: each frame with each clause that it can have, and those of the sentences around. */
    @ParameterizedTest
    @ValueSource(strings = { "quote-comma-%s", "quote-%s", "%s-quote", "%s-complement-quote", "%s-fragment",
            "fragment-before-%s", "indirect-%s", "indirect-%s-that", "indirect-before-%s", "indirect-as-%s" })
    void everyFrameIsExplainedWithEveryClause(String frame) {
        for (String clause : List.of("subject-verb", "verb-subject", "participle", "according-to", "passive", "nominal-cue"))
            assertThat(RuleExplanations.known(frame.formatted(clause))).as(frame.formatted(clause)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "quote-dash-name", "subject-colon-quote", "sentence-subject", "same-paragraph", "sentence-before",
            "paragraph-lead-in", "next-paragraph", "paragraph-before", "marks-alone", "name-with-role", "name-alone",
            "named-body", "verb-of-meeting",
            "noun-of-occasion", "said-of-the-occasion", "said-of-the-last-occasion", "same-day", "place-of-the-occasion",
            "venue-of-the-occasion", "town-of-the-country", "level-of-the-occasion", "level-of-the-party",
            "agenda-of-the-occasion", "agenda-covers", "host-of-the-occasion", "status-of-the-occasion",
            "party-of-the-occasion", "delegation-led-by", "delegation-included", "delegation-arrived-at" })
    void theOtherRulesOfExtractionAreExplained(String rule) {
        assertThat(RuleExplanations.known(rule)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "rule-of-elsewhere", "", "*", "clause.passive", "quote-comma-*", "quote-comma-*-verb",
            "quote-comma-clause.passive" })
    void anotherRuleIsSaidToBeUnknown(String rule) {
        assertThat(RuleExplanations.known(rule)).isEmpty();
        assertThat(RuleExplanations.of(rule)).contains("\"" + rule + "\"").contains("no description");
    }

    @Test
    void noSentenceIsLeftOpen() {
        assertThat(RuleExplanations.of("quote-comma-passive")).doesNotContain("{0}").doesNotContain("*").endsWith(".");
    }
}
