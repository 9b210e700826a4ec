package org.onrecord.ingest.write;

import java.util.List;

import org.hibernate.Session;
import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.record.Evidence;
import org.onrecord.record.Mention;
import org.onrecord.record.SourceSpan;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.TextQuote;

/** What happens when a source of which only the quoted passages were archived is imported whole. */
final class WholeText {

    private WholeText() {
    }

    /**
     * Moves the evidence in the excerpt to where the same words stand in the whole text. Words that stand there several
     * times, even with what surrounds them, or not at all, keep the excerpt as their evidence: no place is guessed.
     */
    static void takesThePlaceOf(SourceVersion excerpt, SourceVersion whole, Session session) {
        if (whole.getId() == null)
            session.persist(whole);
        for (Class<? extends SourceSpan> kind : List.of(Evidence.class, Mention.class))
            session.createSelectionQuery("from " + kind.getSimpleName() + " e where e.version = :excerpt", kind)
                    .setParameter("excerpt", excerpt).list().forEach(span -> move(span, whole));
    }

    private static void move(SourceSpan evidence, SourceVersion whole) {
        TextQuote quote = evidence.getQuote();
        TextQuote found = find(whole.getText(), quote, true);
        if (found == null)
            found = find(whole.getText(), quote, false);
        if (found != null)
            evidence.moveTo(whole, found);
    }

    private static TextQuote find(String text, TextQuote quote, boolean withContext) {
        try {
            return Archive.quote(text, new EvidenceLine(null, null, quote.exact(), withContext ? quote.prefix() : null,
                    withContext ? quote.suffix() : null, null, null));
        } catch (Rejected notOnce) {
            return null;
        }
    }
}
