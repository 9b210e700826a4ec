package org.onrecord.match.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.match.verification.Verdict.ALTERED;
import static org.onrecord.match.verification.Verdict.MISATTRIBUTED;
import static org.onrecord.match.verification.Verdict.NOT_IN_RECORD;
import static org.onrecord.match.verification.Verdict.VARIANT;
import static org.onrecord.match.verification.Verdict.VERBATIM;
import static org.onrecord.match.verification.Verdict.VERBATIM_PARTIAL;
import static org.onrecord.match.verification.VerificationAlert.DATE_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.NAME_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.NEGATION_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.NUMBER_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.REPORTED_SPEECH;
import static org.onrecord.match.verification.VerificationAlert.SPEAKER_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.SPLICED;
import static org.onrecord.match.verification.VerificationAlert.TRANSLATED;
import static org.onrecord.match.verification.VerificationAlert.TRUNCATED_MID_SENTENCE;
import static org.onrecord.match.verification.VerificationAlert.WORDS_ADDED;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;

/** What a text that somebody is said to have said comes to, over a small record. */
class VerdictTest {

    private static final long ANNA = 1;
    private static final long BORIS = 2;
    private static final long CLARA = 3;

    private static final String FIRST_SPAN = "The first contacts with the new U.S. administration encourage certain hopes, ";
    private static final Print VOICE = new Print(11, FIRST_SPAN + "There is a mutual readiness to work to restore relations.",
            List.of(FIRST_SPAN.length()), "en", SpeechMode.DIRECT, false);
    private static final Print TIMES = translation(12,
            "The first contacts with the new U.S. administration give some hope. There is a mutual desire to work on restoring relations,");
    private static final Print TALKS = print(21,
            "We will reopen five embassies in March. Ukraine is not on the agenda of the talks with Russia. I do not believe that we will ever attack our neighbours, and nobody asked us to.");
    private static final Print SURE = print(31,
            "I'm sure that agreements will be reached, and we will return to civilized communication. The delegation leaves Istanbul for Moscow tonight.");
    private static final Print ARCTIC = new Print(41,
            "the possibility of closer cooperation between both countries in the Arctic", List.of(), "en", SpeechMode.INDIRECT,
            false);
    private static final Print SHOWN = print(51,
            "it will be clear how quickly and effectively [the two countries] can move forward on this issue.");
    private static final Print PIECE = new Print(61, "pragmatism and realistic view,", List.of(), "en", SpeechMode.PARTIAL,
            false);

    private static final List<Occasion> RECORD = List.of(
            new Occasion(10, Set.of(ANNA), PartialDate.parse("2025-02-27"), List.of(VOICE, TIMES)),
            new Occasion(20, Set.of(BORIS), PartialDate.parse("2025-02-27"), List.of(TALKS)),
            new Occasion(30, Set.of(CLARA), null, List.of(SURE)),
            new Occasion(40, Set.of(BORIS), PartialDate.parse("2025-03"), List.of(ARCTIC)),
            new Occasion(50, Set.of(ANNA), null, List.of(SHOWN)),
            new Occasion(60, Set.of(ANNA), PartialDate.parse("2025-02-27"), List.of(PIECE)));

    private static Print print(long id, String text) {
        return new Print(id, text, List.of(), "en", SpeechMode.DIRECT, false);
    }

    private static Print translation(long id, String text) {
        return new Print(id, text, List.of(), "en", SpeechMode.DIRECT, true);
    }

    static Stream<Arguments> theWords() {
        return Stream.of(
                // All words of a print, whatever the marks, the case and the final punctuation.
                verdict("pragmatism and realistic view", VERBATIM, PIECE),
                verdict("“Pragmatism and realistic view.”", VERBATIM, PIECE),
                verdict("The first contacts with the new US administration encourage certain hopes. There is a mutual readiness to work to restore relations",
                        VERBATIM, VOICE),
                verdict("“The first contacts with the new U.S. administration encourage certain hopes,” Putin said.\n“There is a mutual readiness to work\nto restore relations.”",
                        VERBATIM, VOICE),
                verdict("the first contacts with the new U.S. administration give some hope. There is a mutual desire to work on restoring relations",
                        VERBATIM, TIMES, TRANSLATED),
                // A whole sentence of a print.
                verdict("We will reopen five embassies in March.", VERBATIM_PARTIAL, TALKS),
                verdict("There is a mutual readiness to work to restore relations", VERBATIM_PARTIAL, VOICE),
                verdict("Ukraine is not on the agenda of the talks with Russia", VERBATIM_PARTIAL, TALKS),
                verdict("Ukraine isn't on the agenda of the talks with Russia", VARIANT, TALKS),
                // Cut out of a sentence.
                verdict("we will return to civilized communication", VERBATIM_PARTIAL, SURE, TRUNCATED_MID_SENTENCE),
                verdict("We will reopen five embassies", VERBATIM_PARTIAL, TALKS, TRUNCATED_MID_SENTENCE),
                verdict("give some hope", VERBATIM_PARTIAL, TIMES, TRANSLATED, TRUNCATED_MID_SENTENCE),
                // Cut so that it says the opposite.
                verdict("we will ever attack our neighbours", VERBATIM_PARTIAL, TALKS, NEGATION_DIFFERS,
                        TRUNCATED_MID_SENTENCE),
                verdict("Ukraine is … on the agenda of the talks with Russia", ALTERED, TALKS, NEGATION_DIFFERS),
                // An ellipsis or the end of a marked span shows what is left out.
                verdict("We will reopen five embassies … in March", VERBATIM_PARTIAL, TALKS),
                verdict("The first contacts [...] give some hope.", VERBATIM_PARTIAL, TIMES, TRANSLATED),
                verdict("“We will reopen five embassies in March,” Boris said. “I do not believe that we will ever attack our neighbours, and nobody asked us to.”",
                        VERBATIM_PARTIAL, TALKS),
                // An editor's brackets.
                verdict("it will be clear how quickly and effectively [the two countries] can move forward on this issue",
                        VERBATIM, SHOWN),
                verdict("it will be clear how quickly and effectively we can move forward on this issue", VARIANT, SHOWN));
    }

    static Stream<Arguments> otherWords() {
        return Stream.of(
                verdict("The first contacts with the new U.S. administration inspire some hopes", VARIANT, TIMES, TRANSLATED),
                verdict("The first contacts with the new U.S. administration give certain hopes. There is mutual readiness to work on restoring relations",
                        VARIANT, VOICE),
                verdict("I am sure that an agreement will be reached and that we will return to civilised communication",
                        VARIANT, SURE),
                // A reporter's words are nobody's quotation.
                verdict("the possibility of closer cooperation between both countries in the Arctic", VARIANT, ARCTIC,
                        REPORTED_SPEECH),
                verdict("closer cooperation between both countries in the Arctic", VARIANT, ARCTIC, REPORTED_SPEECH,
                        TRUNCATED_MID_SENTENCE));
    }

    static Stream<Arguments> altered() {
        return Stream.of(
                // A negation slipped in or out.
                verdict("We will not reopen five embassies in March", ALTERED, TALKS, NEGATION_DIFFERS),
                verdict("We will never reopen five embassies in March", ALTERED, TALKS, NEGATION_DIFFERS),
                verdict("We won't reopen five embassies in March", ALTERED, TALKS, NEGATION_DIFFERS),
                verdict("We will reopen no embassies in March", ALTERED, TALKS, NEGATION_DIFFERS, NUMBER_DIFFERS),
                verdict("Ukraine is on the agenda of the talks with Russia", ALTERED, TALKS, NEGATION_DIFFERS),
                verdict("I believe that we will ever attack our neighbours", ALTERED, TALKS, NEGATION_DIFFERS),
                verdict("I believe that we will not ever attack our neighbours", ALTERED, TALKS, NEGATION_DIFFERS),
                verdict("There is no mutual readiness to work to restore relations", ALTERED, VOICE, NEGATION_DIFFERS),
                verdict("I'm not sure that agreements will be reached", ALTERED, SURE, NEGATION_DIFFERS),
                // Numbers, in words and digits; the same number in digits is the same number.
                verdict("We will reopen six embassies in March", ALTERED, TALKS, NUMBER_DIFFERS),
                verdict("We will reopen 6 embassies in March", ALTERED, TALKS, NUMBER_DIFFERS),
                verdict("We will reopen fifty-five embassies in March", ALTERED, TALKS, NUMBER_DIFFERS),
                verdict("We will reopen five embassies in April", ALTERED, TALKS, NUMBER_DIFFERS),
                verdict("We will reopen 5 embassies in March", VARIANT, TALKS),
                // Names.
                verdict("Georgia is not on the agenda of the talks with Russia", ALTERED, TALKS, NAME_DIFFERS),
                verdict("Ukraine is not on the agenda of the talks with China", ALTERED, TALKS, NAME_DIFFERS),
                verdict("Russia is not on the agenda of the talks with Ukraine", ALTERED, TALKS, NAME_DIFFERS),
                verdict("The delegation leaves Moscow for Istanbul tonight", ALTERED, SURE, NAME_DIFFERS),
                // Words put to it.
                verdict("We will reopen five embassies in March and hand over every occupied village", ALTERED, TALKS,
                        WORDS_ADDED));
    }

    static Stream<Arguments> spliced() {
        return Stream.of(
                // Two statements run together.
                verdict("We will reopen five embassies in March and we will return to civilized communication.", ALTERED, TALKS,
                        SPLICED),
                verdict("I'm sure that agreements will be reached. I do not believe that we will ever attack our neighbours.",
                        ALTERED, SURE, SPLICED),
                // Distant parts of one.
                verdict("We will reopen five embassies in March, and nobody asked us to.", ALTERED, TALKS, SPLICED),
                // In another order.
                verdict("I do not believe that we will ever attack our neighbours. We will reopen five embassies in March.",
                        ALTERED,
                        TALKS, SPLICED),
                verdict("“I do not believe that we will ever attack our neighbours,” Boris said. “We will reopen five embassies in March.”",
                        ALTERED, TALKS, SPLICED));
    }

    private static Arguments verdict(String text, Verdict verdict, Print print, VerificationAlert... alerts) {
        return Arguments.of(text, verdict, print.id(), List.of(alerts));
    }

    @ParameterizedTest(name = "{1} {3}: {0}")
    @MethodSource({ "theWords", "otherWords", "altered", "spliced" })
    void aTextComesTo(String text, Verdict verdict, long print, List<VerificationAlert> alerts) {
        QuoteVerification found = verify(text, null, null, null);
        assertThat(found.verdict()).as(() -> found.matches().toString()).isEqualTo(verdict);
        QuoteVerification.Match best = found.matches().get(0);
        assertThat(best.comparison().print().id()).isEqualTo(print);
        assertThat(best.alerts()).containsExactlyInAnyOrderElementsOf(alerts);
        assertThat(best.comparison().similarity()).isBetween(0.2, 1.0);
    }

    @ParameterizedTest
    @MethodSource("unrelated")
    void nothingIsClaimedOfATextThatIsNotThere(String text) {
        QuoteVerification found = verify(text, null, null, null);
        assertThat(found.verdict()).isEqualTo(NOT_IN_RECORD);
        assertThat(found.matches()).isEmpty();
    }

    static Stream<String> unrelated() {
        return Stream.of("The weather in the mountains was better than anyone had hoped", "We will win", "hopes fade",
                "There is a fly on the wall of the room", "We will return to the table when the rain is over", "на столе");
    }

    @ParameterizedTest
    @ValueSource(strings = { "in March we will reopen five embassies", "embassies five reopen will we in March",
            "certain hopes encourage the first contacts with the new U.S. administration",
            "realistic view and pragmatism", "nobody asked us to, and we will reopen five embassies in March",
            "agreements will be sure that I'm reached" })
    void wordsInAnotherOrderAreNeverVerbatim(String text) {
        assertThat(verify(text, null, null, null).verdict()).isNotIn(VERBATIM, VERBATIM_PARTIAL);
    }

    static Stream<Arguments> attributed() {
        String words = "We will reopen five embassies in March";
        return Stream.of(
                Arguments.of(words, BORIS, VERBATIM_PARTIAL, List.of()),
                Arguments.of(words, ANNA, MISATTRIBUTED, List.of(SPEAKER_DIFFERS)),
                Arguments.of("I'm sure an agreement will be reached, and that we will return to civilised communication", ANNA,
                        MISATTRIBUTED, List.of(SPEAKER_DIFFERS)),
                Arguments.of("We will not reopen five embassies in March", ANNA, ALTERED,
                        List.of(NEGATION_DIFFERS, SPEAKER_DIFFERS)),
                Arguments.of("the sun will rise over the mountains", ANNA, NOT_IN_RECORD, List.of()));
    }

    @ParameterizedTest
    @MethodSource("attributed")
    void whoSaidItCounts(String text, long speaker, Verdict verdict, List<VerificationAlert> alerts) {
        QuoteVerification found = verify(text, Set.of(speaker), null, null);
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.matches().isEmpty() ? List.of() : found.matches().get(0).alerts().stream().toList())
                .containsAll(alerts);
    }

    @Test
    void whomNobodyInTheRecordIsCalledSaidNothing() {
        assertThat(verify("pragmatism and realistic view", Set.of(), null, null).verdict()).isEqualTo(MISATTRIBUTED);
    }

    @Test
    void whatTheNamedOneSaidComesBeforeWhatOthersSaid() {
        List<Occasion> both = List.of(
                new Occasion(1, Set.of(ANNA), null, List.of(print(1, "We shall win this war for our children"))),
                new Occasion(2, Set.of(BORIS), null, List.of(print(2, "We will win this war for our children"))));
        QuoteVerification found = RecordComparison.of(PastedQuote.read("We will win this war for our children"),
                new Claimed(Set.of(ANNA), null, null), both);
        assertThat(found.verdict()).isEqualTo(VARIANT);
        assertThat(found.matches()).extracting(match -> match.comparison().print().id()).containsExactly(1L, 2L);
    }

    @Test
    void anotherDayIsAnAlertAndAnUnknownOneIsNone() {
        assertThat(verify("pragmatism and realistic view", null, "2025-03", null).matches().get(0).alerts())
                .containsExactly(DATE_DIFFERS);
        assertThat(verify("pragmatism and realistic view", null, "2025-02", "2025-02-27").matches().get(0).alerts()).isEmpty();
        assertThat(verify("it will be clear how quickly", null, "2030", null).matches().get(0).alerts())
                .doesNotContain(DATE_DIFFERS);
    }

    @Test
    void aSplicedTextShowsEachPieceWithItsSpeaker() {
        QuoteVerification found = verify(
                "We will reopen five embassies in March and we will return to civilized communication.",
                Set.of(BORIS), null, null);
        assertThat(found.matches()).extracting(match -> match.occasion().id()).containsExactly(20L, 30L);
        assertThat(found.matches().get(1).alerts()).contains(SPLICED, SPEAKER_DIFFERS);
    }

    @Test
    void theDiffGoesFromThePrintToTheText() {
        var diff = verify("We will reopen six embassies in March", null, null, null).matches().get(0).comparison().diff();
        assertThat(diff).filteredOn(span -> span.alters()).singleElement()
                .satisfies(span -> assertThat(span.beforeText()).isEqualTo("five"))
                .satisfies(span -> assertThat(span.afterText()).isEqualTo("six"));
    }

    @Test
    void thePassageIsARangeOfThePrint() {
        var range = verify("we will return to civilized communication", null, null, null).matches().get(0).comparison()
                .passage();
        assertThat(range.of(SURE.text())).isEqualTo("we will return to civilized communication");
    }

    @Test
    void theLongestTextAndPrintAreComparedInBoundedTime() {
        String text = "never again shall we be the ones of whom they say that it is so ".repeat(150);
        Print print = print(1, "we shall never be the ones again of whom it is so that they say ".repeat(300));
        List<Occasion> record = List.of(new Occasion(1, Set.of(ANNA), null, List.of(print, print, print)));
        Assertions.assertTimeout(Duration.ofSeconds(10),
                () -> RecordComparison.of(PastedQuote.read(text), new Claimed(null, null, null), record));
    }

    private static QuoteVerification verify(String text, Set<Long> speakers, String from, String to) {
        return RecordComparison.of(PastedQuote.read(text), new Claimed(speakers, date(from), date(to)), RECORD);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
