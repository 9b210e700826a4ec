package org.onrecord.ingest.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.ImportedItem;
import org.onrecord.store.Deadlock;
import org.onrecord.store.Outage;
import org.onrecord.store.PublicIds;
import org.onrecord.store.feed.RecordedStatements;
import org.onrecord.store.journal.NewDocuments;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Writes items into the record, many in one transaction. An item is written whole or not at all: what is wrong with one
 * is found before anything of it is changed, and what only the database finds makes the batch start anew in halves, until
 * the item stands alone.
 */
public final class ItemWriter {

    /** Curators decided something of a batch while it was written, so that it might undo that. */
    private static final class Overtaken extends RuntimeException {
        Overtaken() {
            super("curators decided something of what an import was changing");
        }
    }

    private final SessionFactory sessions;
    private final References references;
    private final String actor;
    private final AcceptanceBar bar;
    private final BiConsumer<Session, NewDocuments.Added> documents;
    private final Announcer announcer;

    /**
     * @param actor who imports, for the history
     * @param bar what is accepted without a curator
     * @param documents handed what a transaction added, once it is committed, with the session, to write its documents; what
     *        it does not write is noted in the journal
     * @param announcer told, in and after each transaction, which statements are new in the record
     */
    public ItemWriter(SessionFactory sessions, PublicIds publicIds, String actor, AcceptanceBar bar,
            BiConsumer<Session, NewDocuments.Added> documents, Announcer announcer) {
        this.sessions = sessions;
        this.references = new References(publicIds);
        this.actor = actor;
        this.bar = bar;
        this.documents = documents;
        this.announcer = announcer;
    }

    /**
     * Writes the items in order.
     *
     * @return what became of each, in the same order; all but what was rejected is durable
     */
    public List<Written> write(List<QualifiedItem> items) {
        Map<QualifiedItem, Rejection> rejected = new HashMap<>();
        Map<QualifiedItem, Outcome> outcomes = together(items, rejected);
        return items.stream().map(item -> new Written(item.located(), outcomes.get(item), rejected.get(item)))
                .toList();
    }

    private Map<QualifiedItem, Outcome> together(List<QualifiedItem> items, Map<QualifiedItem, Rejection> rejected) {
        try {
            return besideCurators(items, rejected);
        } catch (RuntimeException e) {
            references.forget();
            rejected.clear();
            // No fault of an item, so that halves would fare no better.
            if (Outage.of(e).isPresent())
                throw e;
            if (items.size() == 1) {
                Rejected reason = DatabaseErrors.rejection(e);
                rejected.put(items.get(0), items.get(0).located().rejection(reason));
                return Map.of(items.get(0), Outcome.REJECTED);
            }
        }
        int half = items.size() / 2;
        Map<QualifiedItem, Outcome> outcomes = new HashMap<>();
        Map<QualifiedItem, Rejection> all = new HashMap<>();
        for (List<QualifiedItem> part : List.of(items.subList(0, half), items.subList(half, items.size()))) {
            Map<QualifiedItem, Rejection> ofPart = new HashMap<>();
            outcomes.putAll(together(part, ofPart));
            all.putAll(ofPart);
        }
        rejected.putAll(all);
        return outcomes;
    }

    /** Once more where curators were at the same records. */
    private Map<QualifiedItem, Outcome> besideCurators(List<QualifiedItem> items, Map<QualifiedItem, Rejection> rejected) {
        try {
            return transaction(items, rejected);
        } catch (RuntimeException e) {
            if (!(e instanceof Overtaken) && !Deadlock.isCauseOf(e))
                throw e;
            references.forget();
            rejected.clear();
            return transaction(items, rejected);
        }
    }

    private Map<QualifiedItem, Outcome> transaction(List<QualifiedItem> items, Map<QualifiedItem, Rejection> rejected) {
        RecordedStatements recorded = new RecordedStatements();
        Map<QualifiedItem, Outcome> outcomes;
        try (Session session = sessions.openSession()) {
            NewRows rows = new NewRows(session, new NewDocuments.Added());
            outcomes = QuarkusTransaction.requiringNew().timeout(600).call(() -> {
                session.joinTransaction();
                Map<QualifiedItem, Outcome> written = write(session, rows, items, rejected, recorded);
                announcer.note(session, recorded.list());
                return written;
            });
            documents.accept(session, rows.added());
        }
        announcer.committed(recorded.list());
        return outcomes;
    }

    private Map<QualifiedItem, Outcome> write(Session session, NewRows rows, List<QualifiedItem> items,
            Map<QualifiedItem, Rejection> rejected, RecordedStatements recorded) {
        references.load(session, items.stream().map(item -> item.item().id()).toList());
        Map<ImportedItem.Key, ImportedItem> imported = Imported.load(session,
                items.stream().map(item -> references.key(item.item().id())).filter(Objects::nonNull).distinct().toList());
        List<QualifiedItem> news = items.stream().filter(item -> !item.isIn(imported, references)).toList();
        Batch batch = prepare(session, rows, news, recorded);
        ItemMerge merge = new ItemMerge(batch, imported, bar);
        Set<QualifiedItem> pending = new HashSet<>(news);
        Map<QualifiedItem, Outcome> outcomes = new HashMap<>();
        for (QualifiedItem item : items)
            try {
                outcomes.put(item, pending.contains(item) ? merge.write(item) : Outcome.UNCHANGED);
            } catch (Rejected e) {
                rejected.put(item, item.located().rejection(e));
                outcomes.put(item, Outcome.REJECTED);
            }
        merge.finish();
        session.flush();
        if (!batch.word().isLast())
            throw new Overtaken();
        return outcomes;
    }

    private Batch prepare(Session session, NewRows rows, List<QualifiedItem> items, RecordedStatements recorded) {
        Set<String> named = new HashSet<>();
        items.forEach(item -> named.addAll(item.names()));
        references.load(session, named);
        Archive archive = new Archive(session);
        archive.load(named.stream().filter(id -> id.startsWith("src_")).map(references::key).filter(key -> key != null)
                .toList());
        Identities identities = new Identities();
        identities.load(session, items.stream().map(QualifiedItem::item).toList());
        CuratorsWord word = new CuratorsWord(session, decidable(session, items));
        return new Batch(session, rows, references, archive, identities, word, recorded,
                Instant.now().truncatedTo(ChronoUnit.MICROS), actor);
    }

    /** The primary keys of what the items describe, as far as it is in the record; of statements, with their quotations. */
    private Set<Long> decidable(Session session, List<QualifiedItem> items) {
        List<RecordItem> known = items.stream().map(QualifiedItem::item).filter(item -> references.key(item.id()) != null)
                .toList();
        List<String> quotations = known.stream().filter(StatementItem.class::isInstance).map(StatementItem.class::cast)
                .flatMap(statement -> statement.quotations().stream()).map(QuotationLine::id).toList();
        references.load(session, quotations);
        return Stream.concat(known.stream().map(RecordItem::id), quotations.stream()).map(references::key)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
