package org.onrecord.match.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.match.verification.Verdict.ALTERED;
import static org.onrecord.match.verification.Verdict.NOT_IN_RECORD;
import static org.onrecord.match.verification.Verdict.VARIANT;
import static org.onrecord.match.verification.Verdict.VERBATIM_PARTIAL;
import static org.onrecord.match.verification.VerificationAlert.NAME_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.NEGATION_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.NUMBER_DIFFERS;
import static org.onrecord.match.verification.VerificationAlert.SPLICED;
import static org.onrecord.match.verification.VerificationAlert.TRUNCATED_MID_SENTENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.record.SpeechMode;

/** What a text comes to in a record that is so large that other statements share its phrases. */
class AlikeStatementsTest {

    private static final String POSTPONED = "The summit has been postponed by three weeks at the hosts' request. Nobody has walked out and nobody has been asked to.";
    private static final String REOPEN = "In the end we will reopen all of the five embassies that were closed";

    private record Case(String text, List<List<String>> statements, Verdict verdict, List<VerificationAlert> alerts) {
    }

    /** One change in a statement, though another one happens to have some words as they are after the change. */
    static Stream<Arguments> aChangeIsNoSplice() {
        return Stream.of(
                verdict("In the end we will not reopen all of the five embassies that were closed",
                        said(REOPEN), said("They know that in the end we will not reopen"), ALTERED, NEGATION_DIFFERS),
                verdict("In the end we will reopen all of the nine embassies that were closed",
                        said(REOPEN), said("Here are the names of all of the nine embassies that stay"), ALTERED,
                        NUMBER_DIFFERS),
                verdict("The delegation of Denmark leaves for the talks on Monday",
                        said("The delegation of Finland leaves for the talks on Monday"),
                        said("I have met the delegation of Denmark"), ALTERED, NAME_DIFFERS),
                verdict("The harbour is not, not a place for the weak", said("The harbour is not a place for the weak"),
                        said("They told us what it is, not a place for the old"), ALTERED, NEGATION_DIFFERS));
    }

    /** Other words in one sentence, and another statement that has the other sentence. */
    static Stream<Arguments> anotherWayToPutItIsNoSplice() {
        return Stream.of(
                verdict("The summit has been postponed by three weeks at the request of the hosts. Nobody has walked out, and nobody has been asked to.",
                        said(POSTPONED), said("I repeat it. Nobody has walked out, and nobody has been asked to."), VARIANT),
                verdict("They promised us two thousand jobs. I have counted the cars in the car park.",
                        said("They promised us two thousand jobs. I counted the cars in the car park."),
                        said("I have counted the cars in the street."), VARIANT));
    }

    /** Two pieces that tell more together than any one statement does, of common words or not. */
    static Stream<Arguments> twoPiecesAreASplice() {
        return Stream.of(
                verdict("The summit has been postponed by three weeks and we will reopen all of the five embassies",
                        said(POSTPONED), said(REOPEN), ALTERED, SPLICED),
                verdict("It was as if they were all before us, and nobody has been asked to",
                        said(POSTPONED), said("And then it was as if they were all before us on the hill"), ALTERED, SPLICED));
    }

    /** A shorter print says nothing for words that it lacks and that a longer print of the same statement contradicts. */
    static Stream<Arguments> theFullerPrintCounts() {
        String text = "We will open the border for the winter, but for trucks";
        String longer = "We will open the border for the winter, but not for trucks";
        String shorter = "We will open the border for the winter";
        return Stream.of(
                verdict(text, said(shorter, longer), said(), ALTERED, NEGATION_DIFFERS),
                verdict(text, said(shorter), said(), VARIANT),
                // Another print of it has the words in another form: the sources disagree, and the text follows one of them.
                verdict("I have spoken with Chancellor Roth, and both offered their experts for tonight",
                        said("I have spoken with [our partners], and both offered their experts for tonight",
                                "I have spoken with Chancellor Meyer, and both offered their experts for tonight"),
                        said(), ALTERED, NAME_DIFFERS),
                verdict("The treaty was signed in Trieste on the 9th of March, and it is still lying in a drawer",
                        said("The treaty was signed in Trieste on 9 March and still lies in a drawer"),
                        said("The treaty was signed in Trieste on the 9th of May, and it is still lying in a drawer"),
                        VARIANT));
    }

    /** Words that everybody uses, in the order in which somebody used them. */
    static Stream<Arguments> commonPhrasesProveNothing() {
        return Stream.of(
                verdict("As it was to be for them", said("As it was to be for all of us, the bridge was rebuilt within a year"),
                        said(), NOT_IN_RECORD),
                verdict("To all of them who can do that", said("It is to some of them who can do so that we turn"), said(),
                        NOT_IN_RECORD),
                verdict("A fly in the ointment, a song on the radio",
                        said("They fly in from the coast, a hymn plays on the radio"),
                        said(), NOT_IN_RECORD),
                // As short, and one or two of its words tell what it is about.
                verdict("Russia is not on the agenda", said("Ukraine is not on the agenda"), said(), ALTERED, NAME_DIFFERS),
                verdict("Bridges were to be rebuilt for them", said("The bridges were to be rebuilt for us"), said(), VARIANT));
    }

    /** Who leaves nothing but the denial out of what is printed did not shorten it. */
    static Stream<Arguments> aDenialIsNotCutOff() {
        return Stream.of(
                verdict("All of the hostages are home", said("Not all of the hostages are home"), said(), ALTERED,
                        NEGATION_DIFFERS, TRUNCATED_MID_SENTENCE),
                verdict("The ministers will", said("The ministers will not"), said(), ALTERED, NEGATION_DIFFERS,
                        TRUNCATED_MID_SENTENCE),
                verdict("A single vote was lost, and the count went on where it had stopped",
                        said("Not a single vote was lost, and the count continued where it had stopped"), said(), ALTERED,
                        NEGATION_DIFFERS),
                verdict("The ministers get the doses first",
                        said("The ministers should get the doses first, but nurses will not"),
                        said(), VARIANT),
                verdict("All of our hostages are home", said("No, all of the hostages are home"), said(), VARIANT),
                verdict("all of the hostages are home", said("No, all of the hostages are home"), said(), VERBATIM_PARTIAL,
                        NEGATION_DIFFERS, TRUNCATED_MID_SENTENCE),
                verdict("the hostages are home", said("Not all of the hostages are home"), said(), VERBATIM_PARTIAL,
                        NEGATION_DIFFERS, TRUNCATED_MID_SENTENCE));
    }

    /** The prints of one statement. */
    private static List<String> said(String... prints) {
        return List.of(prints);
    }

    private static Arguments verdict(String text, List<String> one, List<String> other, Verdict verdict,
            VerificationAlert... alerts) {
        return Arguments.of(new Case(text, List.of(one, other), verdict, List.of(alerts)));
    }

    @ParameterizedTest
    @MethodSource({ "aChangeIsNoSplice", "anotherWayToPutItIsNoSplice", "twoPiecesAreASplice", "theFullerPrintCounts",
            "commonPhrasesProveNothing", "aDenialIsNotCutOff" })
    void aTextComesTo(Case expected) {
        QuoteVerification found = RecordComparison.of(PastedQuote.read(expected.text()), new Claimed(null, null, null),
                record(expected.statements()));
        assertThat(found.verdict()).as(() -> found.matches().toString()).isEqualTo(expected.verdict());
        List<VerificationAlert> alerts = found.matches().isEmpty() ? List.of() : List.copyOf(found.matches().get(0).alerts());
        assertThat(alerts).containsExactlyInAnyOrderElementsOf(expected.alerts());
    }

    private static List<Occasion> record(List<List<String>> statements) {
        List<Occasion> record = new ArrayList<>();
        for (List<String> texts : statements) {
            List<Print> prints = new ArrayList<>();
            for (String text : texts)
                prints.add(new Print(100L * record.size() + prints.size(), text, List.of(), "en", SpeechMode.DIRECT, false));
            record.add(new Occasion(record.size(), Set.of(), null, prints));
        }
        return record;
    }
}
