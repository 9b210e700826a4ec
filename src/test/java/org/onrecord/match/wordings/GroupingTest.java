package org.onrecord.match.wordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Extent;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

class GroupingTest {

    private static final String TREATY = "We will sign the treaty in May";

    /** Grouped by hand; docs/measurements/reading.md says which figures are those of sets that the rules had not seen. */
    @ParameterizedTest
    @ValueSource(strings = { "development.txt", "held-out.txt", "third.txt", "fourth.txt" })
    void groupsAsAnEditorDoes(String file) {
        HandMadeSet set = HandMadeSet.load(file);
        Grouping grouping = Grouping.of(set.quotations(), WordingReader.standard());
        BCubed score = BCubed.of(grouping.groups().stream().map(WordingGroup::keys).toList(), set.statements());
        System.out.printf("B-cubed on %s: precision %.2f, recall %.2f%n", file, 100 * score.precision(), 100 * score.recall());
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = { "development.txt", "held-out.txt", "third.txt", "fourth.txt" })
    void twinsNeverJoin(String file) {
        HandMadeSet set = HandMadeSet.load(file);
        for (WordingGroup group : Grouping.of(set.quotations(), WordingReader.standard()).groups()) {
            List<String> statements = group.keys().stream().map(set.statements()::get).distinct().toList();
            assertThat(statements.stream().map(name -> name.replaceFirst("(-name)?-twin$", "")).distinct())
                    .as("%s", group.keys()).hasSameSizeAs(statements);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "development.txt", "held-out.txt", "third.txt", "fourth.txt" })
    void theOrderOfTheQuotationsDoesNotMatter(String file) {
        List<PrintedQuotation> quotations = new ArrayList<>(HandMadeSet.load(file).quotations());
        Grouping grouping = Grouping.of(quotations, WordingReader.standard());
        Random random = new Random(5);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(quotations, random);
            assertThat(Grouping.of(quotations, WordingReader.standard())).isEqualTo(grouping);
        }
    }

    /** Two prints of the same words; {@code -} is not known. */
    @ParameterizedTest
    @CsvSource({
            "2031-04-02, -, 2031-04-02, -, JOINED", "2031-04-02, -, 2031-04-05, -, JOINED",
            "2031-04-02, -, 2031-04-06, -, APART",
            "2031-04-02, talks, 2031-04-20, talks, JOINED", "2031-04-02, talks, 2031-04-02, dinner, SUGGESTED",
            "2031-04-02, talks, 2031-05-02, dinner, APART", "2031-04, -, 2031-04-20, -, JOINED",
            "2031-03, -, 2031-04-03, -, JOINED",
            "2031-03, -, 2031-04-04, -, APART", "2031, -, 2032, -, JOINED", "2031, -, 2033, -, APART",
            "-, -, 2031-04-02, -, JOINED",
            "-, -, -, -, JOINED", "-, talks, -, talks, JOINED", "-, talks, -, dinner, APART" })
    void onlyWithinOneOccasion(String day, String meeting, String otherDay, String otherMeeting, String outcome) {
        PrintedQuotation one = quotation("a", occasion(day, meeting), "A", SpeechMode.DIRECT, TREATY);
        PrintedQuotation two = quotation("b", occasion(otherDay, otherMeeting), "B", SpeechMode.DIRECT, TREATY);
        assertThat(outcome(one, two)).isEqualTo(outcome);
    }

    private static String outcome(PrintedQuotation one, PrintedQuotation two) {
        Grouping grouping = Grouping.of(List.of(one, two), WordingReader.standard());
        if (grouping.groups().size() == 1)
            return "JOINED";
        return grouping.suggestions().isEmpty() ? "APART" : "SUGGESTED";
    }

    private static Occasion occasion(String day, String meeting) {
        return new Occasion(day.equals("-") ? null : PartialDate.parse(day), meeting.equals("-") ? null : meeting);
    }

    private static PrintedQuotation quotation(String key, Occasion occasion, String source, SpeechMode mode, String... spans) {
        return new PrintedQuotation(key, "renko", occasion, source, mode, "en", "sk", List.of(spans));
    }

    private static PrintedQuotation print(String key, SpeechMode mode, String... spans) {
        return quotation(key, occasion("2031-04-02", "talks"), key, mode, spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We will sign the treaty in May               | We shall sign the treaty in May           | JOINED
            We will sign the treaty in May               | We will not sign the treaty in May        | APART
            We will sign the treaty in May               | We will sign the treaty in June           | APART
            Putin will sign the treaty in May            | Lavrov will sign the treaty in May        | APART
            Gas prices will keep rising until next May   | The price of gas is going to grow till May | SUGGESTED
            We will sign the treaty in May               | My grandchildren live by the sea          | APART
            Not all sides were told of it at noon        | All sides were told of it at noon         | SUGGESTED
            We sell cars to them and buy steel from them | We sell steel to them and buy cars from them | APART
            We will sign in Geneva with 40 states        | In Geneva forty countries put their names to it | SUGGESTED
            """)
    void twoPrintsOfOneOccasion(String one, String other, String outcome) {
        assertThat(outcome(print("A", SpeechMode.DIRECT, one), print("B", SpeechMode.DIRECT, other))).isEqualTo(outcome);
    }

    /** Where a sentence and a fragment of it meet, and perhaps a sentence that says otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There is no light in that long tunnel | PARTIAL  | light in that long tunnel    | ``                                | BA
            There is no light in that long tunnel | PARTIAL  | no light in that long tunnel | ``                                | BA
            There is no light in that long tunnel | INDIRECT | light in that long tunnel    | ``                                | A B
            There is no light in that long tunnel | DIRECT   | Light in that long tunnel    | ``                                | A B
            There is no light in that long tunnel | PARTIAL  | light in that long tunnel    | There is light in that long tunnel | B CA
            We sold 40 ships in that long tunnel  | PARTIAL  | ships in that long tunnel    | We sold 50 ships in that long tunnel | A B C
            """)
    void aPieceOfTwoStatementsBelongsToNeither(String sentence, SpeechMode mode, String piece, String other, String groups) {
        List<PrintedQuotation> quotations = new ArrayList<>(
                List.of(print("B", SpeechMode.DIRECT, sentence), print("A", mode, piece)));
        if (!other.isEmpty())
            quotations.add(print("C", SpeechMode.DIRECT, other));
        assertThat(Grouping.of(quotations, WordingReader.standard()).groups().stream()
                .map(group -> String.join("", group.keys())).sorted().collect(Collectors.joining(" "))).isEqualTo(groups);
    }

    @Test
    void twoCutsOfOneSentenceDoNotContradict() {
        Grouping grouping = Grouping.of(List.of(
                print("A", SpeechMode.DIRECT,
                        "The farmers do not want a check. They want a price in May and a plan in January."),
                print("B", SpeechMode.DIRECT, "The farmers do not want a check. … a plan in January."),
                print("C", SpeechMode.DIRECT, "The farmers do not want a check. They want a price in May.")),
                WordingReader.standard());
        assertThat(grouping.groups()).hasSize(1);
    }

    @Test
    void whatWasCutFromAnyPrintBelongsToIt() {
        Grouping grouping = Grouping.of(List.of(
                print("A", SpeechMode.DIRECT, "The banks are sound. Whether they keep good company is a different matter."),
                print("B", SpeechMode.DIRECT, "The banks are healthy. Whether they are in good company is another matter."),
                print("C", SpeechMode.PARTIAL, "The banks are healthy")), WordingReader.standard());
        assertThat(grouping.groups()).hasSize(1);
    }

    @Test
    void theLongestDirectSpeechRepresents() {
        Grouping grouping = Grouping.of(List.of(print("A", SpeechMode.PARTIAL, "sign the treaty in May"),
                print("B", SpeechMode.INDIRECT, "they would sign the treaty in May in any case"),
                print("C", SpeechMode.DIRECT, TREATY), print("D", SpeechMode.DIRECT, TREATY, "and keep it")),
                WordingReader.standard());
        WordingGroup group = grouping.groups().get(0);
        assertThat(group.representative().key()).isEqualTo("D");
        assertThat(group.keys()).containsExactly("D", "C", "A", "B");
        assertThat(group.members().get(1).relation()).isEqualTo(new Relation(Wording.SAME, Extent.PART));
        assertThat(group.members().get(1).score()).isGreaterThan(0.9);
        assertThat(group.members().get(1).reason()).contains("%").contains("no difference in negation, number or name");
    }

    @Test
    void wordsInAnotherLanguageAreOnlySuggested() {
        Occasion talks = occasion("2031-04-02", "talks");
        PrintedQuotation original = new PrintedQuotation("ru", "renko", talks, "A", SpeechMode.DIRECT, "ru", "ru",
                List.of("Хранилища заполнены на 87 процентов, остальные 13 процентов — вопрос дней."));
        PrintedQuotation translation = new PrintedQuotation("en", "renko", talks, "B", SpeechMode.DIRECT, "en", "ru",
                List.of("The storage is 87 percent full, and the other 13 are a question of days."));
        Grouping grouping = Grouping.of(List.of(original, translation), WordingReader.standard());
        assertThat(grouping.groups()).hasSize(2);
        assertThat(grouping.suggestions()).hasSize(1);
        assertThat(grouping.suggestions().get(0).reason()).contains("translation").contains("2 names or numbers");
    }

    @Test
    void twoSentencesOfOneSourceAreTwoStatements() {
        Occasion talks = occasion("2031-04-02", "talks");
        PrintedQuotation one = quotation("a", talks, "A", SpeechMode.DIRECT, "We will sign the treaty in May and keep it");
        PrintedQuotation two = quotation("b", talks, "A", SpeechMode.DIRECT, "We will read the treaty in May and frame it");
        assertThat(outcome(one, two)).isEqualTo("SUGGESTED");
    }

    @Test
    void aQuotationOfNobodyStaysAlone() {
        PrintedQuotation one = new PrintedQuotation("a", null, occasion("-", "talks"), "A", SpeechMode.DIRECT, null, null,
                List.of(TREATY));
        PrintedQuotation two = new PrintedQuotation("b", null, occasion("-", "talks"), "B", SpeechMode.DIRECT, null, null,
                List.of(TREATY));
        assertThat(outcome(one, two)).isEqualTo("APART");
    }

    @Test
    void keysTellQuotationsApart() {
        PrintedQuotation one = print("A", SpeechMode.DIRECT, TREATY);
        assertThatThrownBy(() -> Grouping.of(List.of(one, one), WordingReader.standard()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> print("A", SpeechMode.DIRECT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noQuotationsMakeNoGroups() {
        assertThat(Grouping.of(List.of(), WordingReader.standard())).isEqualTo(new Grouping(List.of(), List.of()));
    }
}
