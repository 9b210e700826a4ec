package org.onrecord.ingest.write;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.ImportedItem;

/**
 * An item that is right by itself, with public ids for keys. Two of them are equal only if they are the same: a file may
 * bring one thing twice.
 *
 * @param names the ids that it names, its own included
 * @param digest of the item, see {@link Digest}
 */
public record QualifiedItem(LocatedItem located, RecordItem item, Set<String> names, String digest) {

    /**
     * Does all that needs no database.
     *
     * @throws Rejected if the item breaks a rule, or a key in it is of the wrong kind
     */
    public static QualifiedItem of(LocatedItem located) {
        ItemRules.check(located.item());
        ItemKeys keys = ItemKeys.of(located.namespace());
        RecordItem item = keys.qualify(located.item());
        return new QualifiedItem(located, item, keys.seen(), Digest.of(item));
    }

    /** The item with the ids that answer for those that it names and that were merged away; its own ids stay. */
    RecordItem answering(References references) {
        if (names.stream().noneMatch(references::isRedirected))
            return item;
        Set<String> own = new HashSet<>(Set.of(item.id()));
        if (item instanceof StatementItem statement)
            statement.quotations().forEach(line -> own.add(line.id()));
        return ItemKeys.answering(id -> own.contains(id) ? id : references.answering(id)).qualify(item);
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
