package org.onrecord.match.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.SpeakerMention;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;

/** Each text has one word in braces, the verb by which its marked words are attributed; it came out on 28 February 2025. */
class StatementPlacerTest {

    private static final PartialDate FRIDAY = PartialDate.parse("2025-02-28");

    private static Optional<Placement> place(String marked, String speaker, List<ProposedMeeting> meetings) {
        int cue = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        String text = marked.replace("{", "").replace("}", "");
        Article article = Articles.of(text, FRIDAY);
        OccasionReading reading = OccasionReader.read(article);
        meetings.addAll(reading.meetings());
        return new StatementPlacer(article, reading).place(quotation(text, speaker, new TextRange(cue, end), 0));
    }

    private static ExtractedQuotation quotation(String text, String speaker, TextRange cue, int from) {
        int open = text.indexOf('“', from) + 1;
        TextRange span = new TextRange(open, text.indexOf('”', open));
        SpeakerMention mention = new SpeakerMention(cue, speaker, SpeakerKind.PERSON);
        return new ExtractedQuotation(SpeechMode.DIRECT, List.of(span), mention, cue, cue, List.of(), "test", 1);
    }

    private static String describe(Optional<Placement> placement, List<ProposedMeeting> meetings) {
        if (placement.isEmpty())
            return "-";
        Placement found = placement.get();
        List<String> facts = new ArrayList<>();
        if (found.meeting() >= 0)
            facts.add(meetings.get(found.meeting()).classification().toString());
        if (!found.day().isUnknown())
            facts.add(OccasionSummary.date(found.day()).strip());
        if (found.place() != null)
            facts.add("in " + found.place());
        if (found.medium() != null)
            facts.add(found.medium());
        if (found.audience() != null)
            facts.add("to " + found.audience());
        return String.join(", ", facts);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Vladimir Putin | “We have hope,” Vladimir Putin {said} at a Federal Security Service meeting on Thursday. | SITTING, 2025-02-27
            Sergey Lavrov  | Speaking during a visit to Qatar, Sergey Lavrov {said} that “it will be clear.” | VISIT
            Maria Zakharova | Maria Zakharova, speaking at her weekly press briefing on Thursday, {said} “we expect more.” | BRIEFING, 2025-02-27
            António Costa  | “We thank Turkey,” António Costa {wrote} in a post on X. | post on X
            António Costa  | “We thank Turkey,” António Costa {wrote} on Telegram. | post on Telegram
            Marco Rubio    | “It is a start,” Marco Rubio {said} in a statement. | statement
            Marco Rubio    | “It is a start,” Marco Rubio {said} in an interview with Fox News on Monday. | interview with Fox News
            Dmitry Peskov  | “Nobody expects it,” Dmitry Peskov {told} reporters. | to reporters
            Dmitry Peskov  | “Nobody expects it,” Dmitry Peskov {told} reporters on Friday. | 2025-02-28, to reporters
            Donald Trump   | Donald Trump {said} Thursday that talks were “very well advanced.” | 2025-02-27
            Donald Trump   | On Wednesday, Donald Trump {said} it was “done.” | 2025-02-26
            Donald Trump   | “It is done,” Donald Trump {said}. | -
            Marco Rubio    | Marco Rubio {said} the outcome of the talks in Istanbul on Thursday “will show it.” | -
            Marco Rubio    | Marco Rubio {said} that Washington would raise it at the summit in Geneva on Monday, “come what may.” | -
            Olaf Scholz    | At a news conference in Berlin on Monday, Olaf Scholz {said} “it will take time.” | BRIEFING, 2025-02-24
            Jeje Odongo    | “We regret it,” Jeje Odongo {told} a news conference in Kampala on Sunday. | BRIEFING, 2025-02-23
            Sergey Lavrov  | Sergey Lavrov, on a visit to Qatar, {said} that the outcome in Oslo “will show it.” | VISIT
            Vladimir Putin | “We have hope,” Vladimir Putin {told} a meeting of the Federal Security Service on Thursday. | SITTING, 2025-02-27
            Vladimir Putin | Addressing the annual board meeting of the Federal Security Service, Vladimir Putin {said} there was “hope.” | SITTING
            Vladimir Putin | Diplomats of Norway and Sweden met in Oslo on Thursday. Vladimir Putin {said} at the Federal Security Service’s annual meeting on Thursday that there was “hope.” | SITTING, 2025-02-27
            Vladimir Putin | Diplomats of Norway and Sweden met in Oslo on Thursday. Vladimir Putin {said} at the company’s annual meeting that there was “hope.” | -
            Marco Rubio    | Marco Rubio {said} that he had addressed a meeting of the Nordic Council on Monday and “liked it.” | -
            """)
    void whereASentenceSaysThatItWasSaid(String speaker, String text, String expected) {
        List<ProposedMeeting> meetings = new ArrayList<>();
        assertThat(describe(place(text, speaker, meetings), meetings)).isEqualTo(expected);
    }

    @Test
    void aSpeechGoesOnInTheNextParagraphAndNoFurther() {
        String text = "“We have hope,” Vladimir Putin said at a Federal Security Service meeting on Thursday.\n\n"
                + "“There is a will,” Putin said.\n\nOther news came in.\n\n“So it is,” Putin said.";
        Article article = Articles.of(text, FRIDAY);
        List<ExtractedQuotation> quotations = new ArrayList<>();
        for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
            int cue = text.indexOf("said", at);
            quotations.add(quotation(text, "Vladimir Putin", new TextRange(cue, cue + 4), at));
        }
        List<Optional<Placement>> placed = new StatementPlacer(article, OccasionReader.read(article)).place(quotations);
        assertThat(placed.get(0)).hasValueSatisfying(placement -> assertThat(placement.meeting()).isZero());
        assertThat(placed.get(1)).hasValueSatisfying(placement -> {
            assertThat(placement.meeting()).isZero();
            assertThat(placement.rule()).isEqualTo("carried-on");
            assertThat(placement.confidence()).isLessThan(placed.get(0).get().confidence());
        });
        assertThat(placed.get(2)).isEmpty();
    }
}
