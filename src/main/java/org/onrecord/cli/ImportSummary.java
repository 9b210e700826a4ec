package org.onrecord.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.KindCount;
import org.onrecord.ingest.Rejection;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an import prints at its end, and what it writes to the report file. */
final class ImportSummary {

    private static final int REJECTIONS_SHOWN = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportSummary() {
    }

    /** @param reportFile where all of it is written to; null if nowhere */
    static String of(ImportReport report, Path reportFile) {
        StringBuilder text = new StringBuilder();
        table(text, report.counts());
        if (!report.rejections().isEmpty())
            rejections(text, report.rejections(), reportFile);
        if (!report.ambiguities().isEmpty())
            line(text, "%n%,d %s may mean several people; each was kept as a person of its own%s.",
                    report.ambiguities().size(), report.ambiguities().size() == 1 ? "mention" : "mentions",
                    reportFile == null ? " (--report FILE lists them)" : ", see " + reportFile);
        if (report.behind())
            line(text, "%nThe index did not take all of it: searches will show it once it does, by themselves.");
        line(text, "%n%s in %.1f s.", report.clean() ? "Imported" : "Imported the rest",
                report.took().toMillis() / 1000.0);
        return text.toString();
    }

    /** Writes every rejection and ambiguity, one JSON object a line. */
    static void writeAll(ImportReport report, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Rejection rejection : report.rejections())
                out.write(kind("rejection", rejection) + "\n");
            for (Ambiguity ambiguity : report.ambiguities())
                out.write(kind("ambiguity", ambiguity) + "\n");
        }
    }

    private static ObjectNode kind(String kind, Object value) {
        ObjectNode node = JSON.createObjectNode().put("kind", kind);
        node.setAll(JSON.<ObjectNode> valueToTree(value));
        return node;
    }

    private static void table(StringBuilder text, List<KindCount> counts) {
        int width = counts.stream().mapToInt(count -> count.type().length()).max().orElse(0);
        String row = "%-" + Math.max(width, 5) + "s %,11d %,11d %,11d";
        line(text, "%-" + Math.max(width, 5) + "s %11s %11s %11s", "", "new", "changed", "unchanged");
        for (KindCount count : counts)
            line(text, row, count.type(), count.added(), count.changed(), count.unchanged());
        if (counts.size() > 1)
            line(text, row, "total", counts.stream().mapToLong(KindCount::added).sum(),
                    counts.stream().mapToLong(KindCount::changed).sum(),
                    counts.stream().mapToLong(KindCount::unchanged).sum());
    }

    private static void rejections(StringBuilder text, List<Rejection> rejections, Path reportFile) {
        line(text, "%n%,d rejected:", rejections.size());
        for (Rejection rejection : rejections.subList(0, Math.min(rejections.size(), REJECTIONS_SHOWN)))
            line(text, "  %s %s %s", place(rejection), rejection.code(), Printable.of(rejection.reason()));
        if (rejections.size() > REJECTIONS_SHOWN)
            line(text, "  … and %,d more%s", rejections.size() - REJECTIONS_SHOWN,
                    reportFile == null ? " (--report FILE lists them)" : ", see " + reportFile);
    }

    private static String place(Rejection rejection) {
        String file = Printable.of(rejection.file());
        return rejection.line() > 0 ? file + ":" + rejection.line() : file;
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
