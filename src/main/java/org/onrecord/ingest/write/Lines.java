package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.record.SourceSpan;
import org.onrecord.record.TextQuote;

/** Lines of evidence as the record would export them: with offsets, version and the words around. */
final class Lines {

    private Lines() {
    }

    static List<EvidenceLine> complete(List<EvidenceLine> lines, Batch batch) {
        return lines.stream().map(line -> complete(line, batch)).toList();
    }

    private static EvidenceLine complete(EvidenceLine line, Batch batch) {
        TextQuote quote = batch.quote(line);
        return new EvidenceLine(line.source(), batch.version(line).getNumber(), quote.exact(), quote.prefix(), quote.suffix(),
                quote.start(), quote.end());
    }

    /**
     * Makes the evidence of something equal to the lines that are wanted, or adds to it what it lacks.
     *
     * @param has what it has so far
     * @param add adds one line to it
     */
    static void evidence(List<EvidenceLine> lines, List<? extends SourceSpan> has, boolean adding, Batch batch,
            Consumer<EvidenceLine> add) {
        List<EvidenceLine> old = ItemOf.evidence(has);
        List<EvidenceLine> target = new ArrayList<>(old);
        Batch.fill(target, complete(lines, batch), adding);
        if (target.equals(old))
            return;
        if (!adding)
            has.clear();
        target.subList(has.size(), target.size()).forEach(add);
    }

    static List<ParticipantLine> completed(List<ParticipantLine> participants, Batch batch) {
        return participants.stream().map(p -> new ParticipantLine(p.person(), p.organization(), p.role(), p.onBehalfOf(),
                complete(p.evidence(), batch))).toList();
    }
}
