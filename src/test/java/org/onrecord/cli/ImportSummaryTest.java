package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.KindCount;
import org.onrecord.ingest.Rejection;

class ImportSummaryTest {

    private static final List<KindCount> COUNTS = List.of(new KindCount("meeting", 1203, 2, 0),
            new KindCount("person", 7, 0, 99));
    private static final Rejection REJECTION = new Rejection("a/x.jsonl", 12, "UNKNOWN_PERSON", "Nobody has this id.");
    private static final Ambiguity AMBIGUITY = new Ambiguity("a/x.jsonl", 0, "Lavrov", List.of("A", "B"));

    @Test
    void whatWasTakenIsATable() {
        assertThat(ImportSummary.of(report(List.of(), List.of()), null)).isEqualToNormalizingNewlines("""
                                new     changed   unchanged
                meeting       1,203           2           0
                person            7           0          99
                total         1,210           2          99

                Imported in 12.4 s.
                """);
    }

    @Test
    void whatWasNotTakenIsNamedByItsPlace() {
        Rejection wholeFile = new Rejection("b.xml", 0, "BROKEN_XML", "It ends too early.");
        assertThat(ImportSummary.of(report(List.of(REJECTION, wholeFile), List.of(AMBIGUITY)), null)).contains(
                "2 rejected:", "  a/x.jsonl:12 UNKNOWN_PERSON Nobody has this id.",
                "  b.xml BROKEN_XML It ends too early.",
                "1 mention may mean several people; each was kept as a person of its own (--report FILE lists them).",
                "Imported the rest in 12.4 s.");
    }

    @Test
    void onlyTheFirstTwentyAreShown() {
        String text = ImportSummary.of(report(Collections.nCopies(1021, REJECTION), List.of()), Path.of("r.jsonl"));
        assertThat(text).contains("1,021 rejected:", "  … and 1,001 more, see r.jsonl");
        assertThat(text.lines().filter(line -> line.contains("UNKNOWN_PERSON"))).hasSize(20);
    }

    @Test
    void theReportFileHasAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.jsonl");
        ImportSummary.writeAll(report(Collections.nCopies(30, REJECTION), List.of(AMBIGUITY)), file);
        assertThat(file.toFile()).content().hasLineCount(31)
                .startsWith("{\"kind\":\"rejection\",\"file\":\"a/x.jsonl\",\"line\":12,\"code\":\"UNKNOWN_PERSON\","
                        + "\"reason\":\"Nobody has this id.\"}\n")
                .endsWith("{\"kind\":\"ambiguity\",\"file\":\"a/x.jsonl\",\"line\":0,\"mention\":\"Lavrov\","
                        + "\"candidates\":[\"A\",\"B\"]}\n");
    }

    private static ImportReport report(List<Rejection> rejections, List<Ambiguity> ambiguities) {
        return new ImportReport(COUNTS, rejections, ambiguities, Duration.ofMillis(12_400), false);
    }
}
