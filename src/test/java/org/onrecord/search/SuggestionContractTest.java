package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.search.SuggestionKind.MEETING;
import static org.onrecord.search.SuggestionKind.PERSON;
import static org.onrecord.search.SuggestionKind.PHRASE;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.search.InvalidQuery.Code;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a beginning is completed to, and what a mistyped query may have been meant as. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class SuggestionContractTest extends SearchTestCase {

    @Inject
    SuggestionSearch suggestions;

    private static Map<Long, String> names;
    private static Source source;

    @BeforeEach
    void writeRecord() {
        if (names == null)
            names = given(SuggestionContractTest::write);
    }

    private static Map<Long, String> write(RecordFixture record) {
        source = record.source("Remarks", null);
        Person quoted = record.person("Xaver Quendel", "Ксавер Квендель");
        Person unquoted = record.person("Xaver Aarquist");
        Person rejected = record.person("Xaver Nobody");
        rejected.setReviewStatus(ReviewStatus.REJECTED);
        Person plain = record.person("Anna Sprecher");
        for (String text : List.of("The Xylographic Union stands firm.", "we need the xylographic union, and peace",
                "The xylographic union of the North!", "xylographic unions", "a xylographic; union"))
            record.statement(plain, "2025", record.quotation(source, text));
        for (String text : List.of("Wending a path", "wending a way"))
            record.statement(plain, "2025", record.quotation(source, text));
        record.statement(quoted, "2025", record.quotation(source, "Certain hopes remain"));
        Statement wrong = record.statement(quoted, "2025", record.quotation(source, "xylographic mistake"));
        wrong.setReviewStatus(ReviewStatus.REJECTED);
        Statement wronger = record.statement(quoted, "2025", record.quotation(source, "xylographic mistake"));
        wronger.setReviewStatus(ReviewStatus.REJECTED);
        return Map.of(quoted.getId(), "quoted", unquoted.getId(), "unquoted",
                record.meeting("Xaverian conference", "2024", null).getId(), "old",
                record.meeting("Xaverian conference", "2025", null).getId(), "new");
    }

    private List<String> suggest(String prefix, int first) {
        return suggestions.suggest(prefix, first).stream()
                .map(s -> s.kind() == PHRASE ? s.phrase() : names.getOrDefault(s.record(), "another")).toList();
    }

    @ParameterizedTest(name = "{0} is completed to {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "xav             | quoted, unquoted, new, old",
            "XÁV             | quoted, unquoted, new, old",
            "xaver           | quoted, unquoted, new, old",
            "xaver q         | quoted",
            "quendel         | quoted",
            "Квен            | quoted",
            "xaverian con    | new, old",
            // Phrases: what at least two statements have, within a sentence, ending in a word that says something.
            "xyl             | xylographic union",
            "xylographic     | xylographic union",
            "the xyl         | The Xylographic Union",
            "xylographic un  | xylographic union",
            "xylographic u   | xylographic union",
            "the \"xylog     | The Xylographic Union",
            "xylographic mis | ``",
            // Nor in a single letter.
            "wending         | ``",
            "x               | ``",
            "q q             | ``",
            "…               | ``",
            "nosuchword      | ``" })
    void completes(String prefix, String expected) {
        List<String> suggested = suggest(prefix, 10).stream().map(text -> text.replace("The ", "the ")).toList();
        String all = String.join(", ", suggested);
        assertThat(all).isEqualToIgnoringCase(expected);
    }

    @Test
    void eachKindHasItsShare() {
        assertThat(suggestions.suggest("xav", 2)).extracting(Suggestion::kind).containsExactly(PERSON, MEETING);
        assertThat(suggestions.suggest("xav", 3)).extracting(Suggestion::kind).containsExactly(PERSON, PERSON, MEETING);
        assertThat(SuggestionSearch.shared(5, List.of(List.of(1, 2, 3, 4), List.of(5), List.of(6, 7))))
                .containsExactly(1, 2, 5, 6, 7);
    }

    @Test
    void tooLongABeginningIsRefused() {
        assertThat(suggest("x".repeat(100), 10)).isEmpty();
        assertThatThrownBy(() -> suggest("x".repeat(101), 10)).isInstanceOf(InvalidQuery.class).extracting("code")
                .isEqualTo(Code.QUERY_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u0000", "\ud83d", "-", "\"", "*", "~~", "(((", "a*b*c*", "speaker:" })
    void anyBeginningIsAnswered(String prefix) {
        assertThat(suggest(prefix, 10)).isNotNull();
    }

    private String didYouMean(String text) {
        return statements.didYouMean(new StatementQuery(text, in(source), null, null, false, false)).orElse("nothing");
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "xylogrphic union             | xylographic union",
            "Xylogrphic onion             | Xylographic union",
            "\"xylogrphic union\"         | \"xylographic union\"",
            "xylographic -hopez unoin     | xylographic -hopes union",
            "(certian hope) OR zzzzqqq    | (certain hope) OR zzzzqqq",
            "quendl hopes                 | Quendel hopes",
            "speaker:Quendl hopes         | speaker:Quendel hopes",
            "speaker:\"xaver quendl\"     | speaker:\"xaver quendel\"",
            "xylogrphic said:2025         | xylographic said:2025",
            // The other words of the statement tell which word was meant: whatever letter of it is wrong,
            "ylographic union stands      | Xylographic union stands",
            "peace nad need               | peace and need",
            // even if what was typed is a word of the record too.
            "certain hopes mean           | nothing",
            "union stand frm              | union stand firm",
            "xylographic onion stands     | xylographic union stands",
            // With hits, without a better spelling, without hits for it, or without words.
            "xylographic                  | nothing",
            "zzzzqqq                      | nothing",
            "xylogrphic hopes             | nothing",
            "xylogrphic said:1999         | nothing",
            "xylographic said:1999        | nothing",
            "mode:indirect                | nothing",
            "-hopes -xylographic          | nothing" })
    void correctsWhatFindsNothing(String query, String corrected) {
        assertThat(didYouMean(query)).isEqualToIgnoringCase(corrected);
    }
}
