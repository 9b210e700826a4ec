package org.onrecord.ingest.write;

import java.util.List;

import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.ParticipantLine;
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

    static List<ParticipantLine> completed(List<ParticipantLine> participants, Batch batch) {
        return participants.stream().map(p -> new ParticipantLine(p.person(), p.organization(), p.role(), p.onBehalfOf(),
                complete(p.evidence(), batch))).toList();
    }
}
