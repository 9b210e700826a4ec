package org.onrecord.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an article speaks of, and which of its words mean them. */
class CastTest {

    private static final String TALKS = "Kremlin spokesman Dmitry Peskov met Russian Foreign Minister Sergei Lavrov in Moscow."
            + " ¶ Valentina Matvienko, speaker of the Russian parliament's upper house, said she was glad."
            + " ¶ “We are ready,” Peskov said. He added that Lavrov was ready too."
            + " ¶ Russian President Vladimir Putin called U.S. President Donald Trump. The Russian leader said it was time.";

    private final QuotationReader reader = new QuotationReader();

    private ArticleReading read(String paragraphs) {
        return reader.read(FrameCase.article(paragraphs, "en"));
    }

    private CastMember member(String paragraphs, String name) {
        return read(paragraphs).cast().stream().filter(member -> member.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dmitry Peskov       | PERSON | MALE   | Kremlin spokesman
            Sergei Lavrov       | PERSON | MALE   | Russian Foreign Minister
            Valentina Matvienko | PERSON | FEMALE | speaker of the Russian parliament's upper house
            Vladimir Putin      | PERSON | MALE   | Russian President
            """)
    void peopleHaveTheirRolesAsPrinted(String name, SpeakerKind kind, Gender gender, String role) {
        CastMember member = member(TALKS, name);
        assertThat(member.kind()).isEqualTo(kind);
        assertThat(member.gender()).isEqualTo(gender);
        assertThat(member.roles()).extracting(CastRole::text).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dmitry Peskov       | Dmitry Peskov; Peskov; He
            Sergei Lavrov       | Sergei Lavrov; Lavrov
            Vladimir Putin      | Vladimir Putin; Russian leader
            """)
    void mentionsAreTakenTogether(String name, String mentions) {
        String text = FrameCase.article(TALKS, "en").text();
        assertThat(member(TALKS, name).mentions()).extracting(mention -> mention.range().of(text))
                .containsExactly(mentions.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            A State Department spokesperson said: "We are ready."             | State Department spokesperson | UNNAMED
            Moscow said: "We are ready."                                      | Moscow                        | ORGANIZATION
            The Russian Foreign Ministry said: "We are ready."                | Russian Foreign Ministry      | ORGANIZATION
            Anna Berg spoke. ¶ "We are ready," Berg said.                     | Anna Berg                     | PERSON
            Anna Berg spoke. ¶ "We are ready," she said.                      | Anna Berg                     | PERSON
            Mayor Anna Berg met Paul Lund. "We are ready," the mayor said.    | Anna Berg                     | PERSON
            Anna Berg met Paul Lund. "We are ready," she said.                | Anna Berg                     | PERSON
            Anna Berg met Paul Lund. "We are ready," he said.                 | Paul Lund                     | PERSON
            The president of the council, Paul Lund, spoke. "We are ready," Lund said. | Paul Lund            | PERSON
            President Paul Lund spoke. "We are ready," the Kremlin leader said.        | Paul Lund            | PERSON
            President Paul Lund spoke with Egyptian President Ivo Tarn. "We are ready," the Kremlin leader said. | Paul Lund | PERSON
            Ivo Tarn met President Samia Suluhu Hassan. She left. "We are ready," she said. | Samia Suluhu Hassan | PERSON
            Anna Berg met Paul Roe. President Paul Lund spoke. "We are ready," the Kremlin leader said. | Paul Lund | PERSON
            Prime Minister Anna Berg spoke. "We are ready," the Norwegian prime minister said. | Anna Berg    | PERSON
            President Paul Lund spoke with Ivo Tarn. "We are ready," the Kremlin leader said.  | Kremlin leader | UNNAMED
            President Paul Lund spoke with Tarn. "We are ready," the Kremlin leader said.      | Kremlin leader | UNNAMED
            President Paul Lund met President Ivo Tarn. "We are ready," the Kremlin leader said. | Kremlin leader | UNNAMED
            U.S. President Paul Lund spoke. "We are ready," the Kremlin leader said.           | Kremlin leader | UNNAMED
            President Paul Lund spoke with Tarn. "We are ready," the Russian president said.   | Russian president | UNNAMED
            """)
    void speakersHaveTheirFullestName(String article, String name, SpeakerKind kind) {
        List<ExtractedQuotation> quotations = read(article).quotations();
        SpeakerMention speaker = quotations.get(quotations.size() - 1).speaker();
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.kind()).isEqualTo(kind);
    }

    /** A curator sees it before it is accepted. */
    @Test
    void whoeverIsConcludedFromThereBeingNobodyElseIsLessSure() {
        double concluded = read("President Paul Lund spoke. “We are ready,” the Kremlin leader said.").quotations().get(0)
                .confidence();
        double told = read("Russian President Paul Lund spoke. “We are ready,” the Kremlin leader said.").quotations().get(0)
                .confidence();
        assertThat(concluded).isLessThan(0.9).isLessThan(told);
    }

    /** Days and countries are nobody, whatever stands beside them. */
    @ParameterizedTest
    @ValueSource(strings = { "They met Lavrov and Rubio on Feb. 18 in Riyadh.", "On Feb. 27 they spoke.",
            "NATO member Turkey hosted them.", "EU members France and Spain agreed.",
            "Neither Washington nor Moscow commented.", "Lavrov drove off in a black Mercedes.",
            "Rubio came in one of two Mercedes vans.", "Lavrov left in a Toyota Land Cruiser." })
    void whatIsNoPersonIsNotTakenForOne(String text) {
        assertThat(read(text).cast()).filteredOn(member -> member.kind() == SpeakerKind.PERSON).extracting(CastMember::name)
                .isSubsetOf("Lavrov", "Rubio");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mr. Jordan said it was late.", "Congressman Jim Jordan said it was late." })
    void aPersonMayBeCalledAsACountry(String text) {
        assertThat(read(text).cast()).filteredOn(member -> member.kind() == SpeakerKind.PERSON).hasSize(1);
    }

    @Test
    void thoseThroughWhomWordsCameAreKeptApart() {
        ExtractedQuotation quotation = read("“We are ready,” Anna Berg said, per Russian state media Tass.").quotations()
                .get(0);
        assertThat(quotation.speaker().name()).isEqualTo("Anna Berg");
        assertThat(quotation.relays()).hasSize(1);
    }
}
