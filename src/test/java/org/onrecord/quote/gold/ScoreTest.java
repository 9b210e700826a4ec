package org.onrecord.quote.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.SpeakerMention;
import org.onrecord.quote.gold.Score.Measure;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;

class ScoreTest {

    private static final GoldArticle GOLD = AnnotatedArticle.read("one", List.of(
            "“{d1:It is late,}” said {s1:Dora Ash}. A clerk sang “{x:Home}.” {s2:She|Dora Ash} called it “{p2:a night}.”",
            "{u3:A guard} said {i3:the gate was shut}. “{d4:Knock,}” he read."));

    private static ExtractedQuotation read(SpeechMode mode, String words, String speaker, String name, double confidence) {
        SpeakerMention mention = speaker == null ? null : new SpeakerMention(range(speaker), name, SpeakerKind.PERSON);
        return new ExtractedQuotation(mode, List.of(range(words)), mention, null, null, List.of(), "rule", confidence);
    }

    private static TextRange range(String words) {
        int start = GOLD.text().indexOf(words);
        return new TextRange(start, start + words.length());
    }

    private static Tally tally(Measure measure, ExtractedQuotation... read) {
        return Score.of(List.of(GOLD), article -> List.of(read)).tally(measure);
    }

    @Test
    void whatIsAnnotatedIsAllRight() {
        Score score = Score.of(List.of(GOLD), article -> List.of(
                read(SpeechMode.DIRECT, "It is late,", "Dora Ash", "Dora Ash", 1),
                read(SpeechMode.PARTIAL, "a night", "She", "Dora Ash", 1),
                read(SpeechMode.INDIRECT, "the gate was shut", "A guard", null, 1),
                read(SpeechMode.DIRECT, "Knock", null, null, 1)));
        assertThat(score.errors()).isEmpty();
        assertThat(score.tally(Measure.SEGMENT)).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.tally(Measure.JOINT)).isEqualTo(new Tally(2, 2, 2));
        assertThat(score.tally(Measure.NAME)).isEqualTo(new Tally(2, 2, 2));
        assertThat(score.tally(Measure.INDIRECT)).isEqualTo(new Tally(1, 1, 1));
    }

    /** What a reader says of the first quotation, and how many segments, joint ones and names are right, found and wanted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is late,  | Dora Ash | Dora Ash | 1 1 3 | 1 1 2 | 1 1 1
            It is late   | Dora Ash | DORA ASH | 1 1 3 | 1 1 2 | 1 1 1
            It is late,  | Ash      | Ash      | 1 1 3 | 1 1 2 | 0 1 1
            It is late,  | A clerk  | Dora Ash | 1 1 3 | 0 1 2 | 0 0 0
            It is        | Dora Ash | Dora Ash | 0 1 3 | 0 1 2 | 0 0 0
            Home         | A clerk  | Dora Ash | 0 1 3 | 0 1 2 | 0 0 0
            Knock,       | he read  | Dora Ash | 1 1 3 | 0 1 2 | 0 0 0
            """)
    void countsWhatIsWrong(String words, String speaker, String name, String segment, String joint, String names) {
        ExtractedQuotation read = read(SpeechMode.DIRECT, words, speaker, name, 1);
        assertThat(Stream.of(Measure.SEGMENT, Measure.JOINT, Measure.NAME).map(measure -> tally(measure, read))
                .map(tally -> tally.right() + " " + tally.found() + " " + tally.wanted()))
                .containsExactly(segment, joint, names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the gate was shut   | A guard  | 1 1 1
            the gate was shut   | Dora Ash | 0 1 1
            said the gate was shut | A guard | 1 1 1
            shut                | A guard  | 0 1 1
            A clerk sang        | A clerk  | 0 1 1
            called it           | She      | 0 0 1
            """)
    void reportedWordsMayBeginOrEndElsewhere(String words, String speaker, String indirect) {
        Tally tally = tally(Measure.INDIRECT, read(SpeechMode.INDIRECT, words, speaker, null, 1));
        assertThat(tally.right() + " " + tally.found() + " " + tally.wanted()).isEqualTo(indirect);
    }

    @Test
    void speakersOfLittleConfidenceCanBeLeftOut() {
        Score score = Score.of(List.of(GOLD), article -> List.of(
                read(SpeechMode.DIRECT, "It is late,", "Dora Ash", "Dora Ash", 0.9),
                read(SpeechMode.DIRECT, "a night", "A clerk", null, 0.5)));
        assertThat(score.jointFrom(0.4)).isEqualTo(new Tally(1, 2, 2));
        assertThat(score.jointFrom(0.9)).isEqualTo(new Tally(1, 1, 2));
        assertThat(score.rules().get("rule")).isEqualTo(new Tally(1, 2, 0));
        assertThat(score.tally(Measure.MODE)).isEqualTo(new Tally(1, 2, 2));
    }
}
