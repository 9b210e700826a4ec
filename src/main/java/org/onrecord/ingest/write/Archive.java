package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;
import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.record.Source;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.TextQuote;

/** The sources that the evidence of one batch refers to, and their archived texts. */
final class Archive {

    private final Session session;
    private final Map<Long, List<SourceVersion>> versions = new HashMap<>();

    Archive(Session session) {
        this.session = session;
    }

    /** Loads these sources (primary keys) with their versions: one SQL statement. */
    void load(Collection<Long> sources) {
        List<Long> missing = sources.stream().filter(s -> !versions.containsKey(s)).toList();
        if (missing.isEmpty())
            return;
        missing.forEach(s -> versions.put(s, new ArrayList<>()));
        session.createSelectionQuery("from SourceVersion v join fetch v.source s where s.id in :sources order by v.number",
                SourceVersion.class).setParameter("sources", missing).list()
                .forEach(v -> versions.get(v.getSource().getId()).add(v));
    }

    /** Tells of a source written in this batch, whose versions are then looked up anew. */
    void put(Long source, List<SourceVersion> written) {
        versions.put(source, List.copyOf(written));
    }

    /**
     * A source itself, not a reference that is loaded when it is asked: it may be of this very batch, and not written yet.
     *
     * @return null for one without archived text
     */
    Source source(Long key) {
        List<SourceVersion> all = versions.getOrDefault(key, List.of());
        return all.isEmpty() ? null : all.get(0).getSource();
    }

    /**
     * The version that a line of evidence means: the one it numbers, else the last.
     *
     * @throws Rejected if there is no such version
     */
    SourceVersion version(Long source, EvidenceLine line) {
        List<SourceVersion> all = versions.getOrDefault(source, List.of());
        int number = line.version() == null ? all.size() : line.version();
        if (number < 1 || number > all.size())
            throw new Rejected("BAD_EVIDENCE", "evidence: the source has no version " + number);
        return all.get(number - 1);
    }

    /**
     * Where the words of a line of evidence stand.
     *
     * @throws Rejected if they do not stand where the line says, or not exactly once where it does not say
     */
    static TextQuote quote(String text, EvidenceLine line) {
        if (line.start() != null && line.end() != null)
            return at(text, line);
        if (line.exact() == null || line.exact().isEmpty())
            throw new Rejected("BAD_EVIDENCE", "evidence: it has neither words nor offsets");
        String prefix = line.prefix() == null ? "" : line.prefix();
        String passage = prefix + line.exact() + (line.suffix() == null ? "" : line.suffix());
        int found = text.indexOf(passage);
        if (found < 0)
            throw new Rejected("EVIDENCE_NOT_FOUND", "evidence: the archived text does not have \"" + cut(line.exact()) + "\"");
        if (text.indexOf(passage, found + 1) >= 0)
            throw new Rejected("EVIDENCE_NOT_UNIQUE", "evidence: the archived text has \"" + cut(line.exact())
                    + "\" several times; prefix, suffix or offsets would tell which");
        int start = found + prefix.length();
        return TextQuote.at(text, start, start + line.exact().length());
    }

    private static TextQuote at(String text, EvidenceLine line) {
        if (line.start() < 0 || line.end() > text.length() || line.start() >= line.end())
            throw new Rejected("BAD_EVIDENCE", "evidence: [" + line.start() + ", " + line.end() + ") is no range of a text of "
                    + text.length() + " code units");
        TextQuote quote = TextQuote.at(text, line.start(), line.end());
        if (line.exact() != null && !line.exact().equals(quote.exact()))
            throw new Rejected("EVIDENCE_NOT_FOUND", "evidence: at [" + line.start() + ", " + line.end()
                    + ") the archived text has other words than \"" + cut(line.exact()) + "\"");
        return quote;
    }

    private static String cut(String words) {
        return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 40)) + "…";
    }
}
