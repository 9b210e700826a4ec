package org.onrecord.ingest.write;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.hibernate.Session;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.record.ExtractedEntity;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.TextQuote;
import org.onrecord.store.feed.RecordedStatements;

/**
 * What the writing of one transaction's items shares.
 *
 * @param session for what is in the record already
 * @param rows for what is new
 * @param word what curators decided
 * @param recorded what it does to statements
 * @param at the time of all that it writes
 * @param actor who imports
 */
record Batch(Session session, NewRows rows, References references, Archive archive, Identities identities, CuratorsWord word,
        RecordedStatements recorded, Instant at, String actor) {

    Person person(String id) {
        return references.person(session, id);
    }

    Organization organization(String id) {
        return references.organization(session, id);
    }

    Meeting meeting(String id) {
        return references.meeting(session, id);
    }

    Source source(String id) {
        return references.source(session, id);
    }

    /** A source that evidence of this batch refers to, with all that it says of itself. */
    Source quoted(String id) {
        return archive.source(references.key(id));
    }

    /** The archived text that a line of evidence refers to. */
    SourceVersion version(EvidenceLine line) {
        return archive.version(references.key(line.source()), line);
    }

    /** Where the words of a line of evidence stand in it. */
    TextQuote quote(EvidenceLine line) {
        return Archive.quote(version(line).getText(), line);
    }

    /** Makes a list equal to {@code wanted}, or adds to it what it lacks; leaves it alone where there is nothing to do. */
    static <T> void fill(List<T> list, List<T> wanted, boolean adding) {
        if (adding)
            wanted.stream().filter(value -> !list.contains(value)).forEach(list::add);
        else if (!list.equals(wanted)) {
            list.clear();
            list.addAll(wanted);
        }
    }

    /** As {@link #fill(List, List, boolean)}, for a set. */
    static <T> void fill(Set<T> set, List<T> wanted, boolean adding) {
        if (!adding)
            set.retainAll(wanted);
        set.addAll(wanted);
    }

    /** The value to keep: the new one, or where a further source only adds, the old one if there is one. */
    static <T> T keep(T old, T wanted, boolean adding) {
        return adding && old != null ? old : wanted;
    }

    /**
     * Says how something was found. What others brought too is known from more than this rule, so that nothing is said of it.
     */
    static void extraction(ExtractedEntity entity, String rule, Double confidence, boolean adding) {
        if (adding)
            return;
        entity.setRule(rule);
        entity.setConfidence(confidence);
    }
}
