package org.onrecord.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

/** The pieces in marks of the reports of the talks of February 2025, which are not part of the project. */
class SampleQuotationsTest {

    private static final Path REPORTS = Path.of("../shared/seeds");

    /** Of a report the beginning of its name, then of each piece its mode, its speaker and how it begins. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            000 | DIRECT Sergey Lavrov I think
            001 | PARTIAL Russian Foreign Ministry substantive; PARTIAL Russian Foreign Ministry joint steps; PARTIAL spokesperson for the U.S. State Department raised; PARTIAL Vladimir Putin pragmatism; DIRECT Vladimir Putin The first; DIRECT State Department spokesperson To be; DIRECT State Department spokesperson The cons; PARTIAL Sergei Lavrov created; PARTIAL Sergei Lavrov will show; DIRECT Dmitry Peskov No one; DIRECT Dmitry Peskov But with
            002 | PARTIAL Vladimir Putin pragmatism; PARTIAL Vladimir Putin stereotypes; DIRECT Vladimir Putin The first; DIRECT Vladimir Putin There is; PARTIAL Vladimir Putin part of; PARTIAL Vladimir Putin disrupt; PARTIAL Valentina Matvienko full-fle; DIRECT Valentina Matvienko I'm sure; PARTIAL Sergey Lavrov it will
            003 | DIRECT Maria Zakharova We expect; DIRECT António Costa In these; PARTIAL Donald Trump very well; PARTIAL Donald Trump keep his; DIRECT Donald Trump It’s just; PARTIAL Donald Trump but on; PARTIAL Vladimir Putin inspire; DIRECT Vladimir Putin There is; PARTIAL Vladimir Putin messianic
            004 | PARTIAL Vladimir Putin some; PARTIAL Vladimir Putin problems; DIRECT Vladimir Putin The first
            """)
    void haveTheirSpeakers(String report, String pieces) throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "the reports are not at hand");
        String text;
        try (Stream<Path> files = Files.list(REPORTS)) {
            text = Files.readString(files.filter(file -> file.getFileName().toString().startsWith(report)).findFirst()
                    .orElseThrow());
        }
        List<String> expected = List.of(pieces.split("; "));
        List<String> found = found(text);
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++)
            assertThat(found.get(i)).startsWith(expected.get(i));
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (ExtractedQuotation quotation : new QuotationReader().read(article(text)).quotations())
            if (quotation.mode() != SpeechMode.INDIRECT)
                for (TextRange span : quotation.spans())
                    found.add(quotation.mode() + " " + quotation.speaker().name() + " " + span.of(text));
        return found;
    }

    /** Its lines as paragraphs, without the title and what is set as a link. */
    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int start = at + line.length() - line.stripLeading().length();
            int end = at + line.stripTrailing().length();
            at += line.length() + 1;
            if (start < end && !line.startsWith("**"))
                blocks.add(new Block(BlockKind.PARAGRAPH, new TextRange(start, end)));
        }
        return new Article(text, blocks, ArticleDetails.NONE);
    }
}
