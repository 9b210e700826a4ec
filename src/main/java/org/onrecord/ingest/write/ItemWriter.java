package org.onrecord.ingest.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.record.ImportedItem;
import org.onrecord.store.PublicIds;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Writes items into the record, many in one transaction. An item is written whole or not at all: what is wrong with one
 * is found before anything of it is changed, and what only the database finds makes the batch start anew in halves, until
 * the item stands alone.
 */
public final class ItemWriter {

    private final SessionFactory sessions;
    private final References references;
    private final String actor;
    private final IndexingPlanSynchronizationStrategy synchronization;

    /**
     * @param actor who imports, for the history
     * @param synchronization whether a batch waits until search shows it
     */
    public ItemWriter(SessionFactory sessions, PublicIds publicIds, String actor,
            IndexingPlanSynchronizationStrategy synchronization) {
        this.sessions = sessions;
        this.references = new References(publicIds);
        this.actor = actor;
        this.synchronization = synchronization;
    }

    /**
     * Writes the items in order and tells what became of each.
     *
     * @param told receives each item's outcome once it is durable; a rejected one's rejection is in {@code rejected}
     */
    public void write(List<LocatedItem> items, BiConsumer<LocatedItem, Outcome> told, Consumer<Rejection> rejected) {
        List<Qualified> qualified = new ArrayList<>();
        for (LocatedItem located : items)
            try {
                qualified.add(Qualified.of(located));
            } catch (Rejected e) {
                rejected.accept(rejection(located, e));
                told.accept(located, Outcome.REJECTED);
            }
        Map<LocatedItem, Rejection> found = new HashMap<>();
        Map<Qualified, Outcome> outcomes = together(qualified, found);
        for (Qualified item : qualified) {
            Rejection rejection = found.get(item.located());
            if (rejection != null)
                rejected.accept(rejection);
            told.accept(item.located(), outcomes.get(item));
        }
    }

    private Map<Qualified, Outcome> together(List<Qualified> items, Map<LocatedItem, Rejection> rejected) {
        try {
            return transaction(items, rejected);
        } catch (RuntimeException e) {
            references.forget();
            rejected.clear();
            if (items.size() == 1) {
                Rejected reason = DatabaseErrors.rejection(e);
                rejected.put(items.get(0).located(), rejection(items.get(0).located(), reason));
                return Map.of(items.get(0), Outcome.REJECTED);
            }
        }
        int half = items.size() / 2;
        Map<Qualified, Outcome> outcomes = new HashMap<>();
        Map<LocatedItem, Rejection> all = new HashMap<>();
        for (List<Qualified> part : List.of(items.subList(0, half), items.subList(half, items.size()))) {
            Map<LocatedItem, Rejection> ofPart = new HashMap<>();
            outcomes.putAll(together(part, ofPart));
            all.putAll(ofPart);
        }
        rejected.putAll(all);
        return outcomes;
    }

    private Map<Qualified, Outcome> transaction(List<Qualified> items, Map<LocatedItem, Rejection> rejected) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            try (Session session = sessions.openSession()) {
                Search.session(session).indexingPlanSynchronizationStrategy(synchronization);
                Map<Qualified, Outcome> outcomes = write(session, items, rejected);
                session.flush();
                return outcomes;
            }
        });
    }

    private Map<Qualified, Outcome> write(Session session, List<Qualified> items, Map<LocatedItem, Rejection> rejected) {
        references.load(session, items.stream().map(item -> item.item().id()).toList());
        Map<ImportedItem.Key, ImportedItem> imported = Imported.load(session,
                items.stream().map(item -> references.key(item.item().id())).filter(Objects::nonNull).distinct().toList());
        List<Qualified> news = items.stream().filter(item -> !item.isIn(imported, references)).toList();
        Batch batch = prepare(session, news);
        ItemMerge merge = new ItemMerge(batch, imported);
        Set<Qualified> pending = new HashSet<>(news);
        Map<Qualified, Outcome> outcomes = new HashMap<>();
        for (Qualified item : items)
            try {
                outcomes.put(item, pending.contains(item) ? merge.write(item) : Outcome.UNCHANGED);
            } catch (Rejected e) {
                rejected.put(item.located(), rejection(item.located(), e));
                outcomes.put(item, Outcome.REJECTED);
            }
        return outcomes;
    }

    private Batch prepare(Session session, List<Qualified> items) {
        Set<String> named = new HashSet<>();
        items.forEach(item -> named.addAll(item.names()));
        references.load(session, named);
        Archive archive = new Archive(session);
        archive.load(named.stream().filter(id -> id.startsWith("src_")).map(references::key).filter(key -> key != null)
                .toList());
        Identities identities = new Identities();
        identities.load(session, items.stream().map(Qualified::item).toList());
        return new Batch(session, references, archive, identities, Instant.now().truncatedTo(ChronoUnit.MICROS), actor);
    }

    private static Rejection rejection(LocatedItem item, Rejected e) {
        return new Rejection(item.file(), item.line(), e.code(), e.getMessage());
    }

    /**
     * An item with public ids for keys.
     *
     * @param names the ids that it names, its own included
     */
    record Qualified(LocatedItem located, RecordItem item, Set<String> names, String digest) {

        static Qualified of(LocatedItem located) {
            ItemRules.check(located.item());
            ItemKeys keys = new ItemKeys(located.namespace());
            RecordItem item = keys.qualify(located.item());
            return new Qualified(located, item, keys.seen(), item instanceof HeaderItem ? "" : Digest.of(item));
        }

        /** What its digest is kept under; its record is null if it is new. */
        ImportedItem.Key key(References references) {
            return new ImportedItem.Key(references.key(item.id()), item.id(), located.namespace());
        }

        boolean isIn(Map<ImportedItem.Key, ImportedItem> imported, References references) {
            ImportedItem last = imported.get(key(references));
            return last != null && last.getDigest().equals(digest);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
