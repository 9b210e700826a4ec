package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;
import org.hibernate.collection.spi.CollectionSemantics;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.CascadeStyle;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.onrecord.record.Claim;
import org.onrecord.record.Evidence;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.ImportedItem;
import org.onrecord.record.Meeting;
import org.onrecord.record.Membership;
import org.onrecord.record.Mention;
import org.onrecord.record.Organization;
import org.onrecord.record.Participation;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.Statement;
import org.onrecord.store.journal.NewDocuments;

/**
 * What a batch adds to the record, written table by table past Hibernate's persistence context: nothing of it is looked
 * for, compared or changed by a later flush. The mapping stays that of the entities; see docs/decisions/0007.
 */
final class NewRows {

    /** What a foreign key leads to comes before what has the key. */
    private static final List<Class<?>> TABLES = List.of(Organization.class, Person.class, Source.class, SourceVersion.class,
            Membership.class, Meeting.class, Participation.class, Statement.class, Quotation.class, Claim.class,
            Evidence.class, Mention.class, HistoryEntry.class, ImportedItem.class);

    private final Session session;
    private final SharedSessionContractImplementor mapping;
    private final NewDocuments.Added added;
    private final Map<Class<?>, List<Object>> waiting = new HashMap<>();

    /** @param added told of all that has a document in the index */
    NewRows(Session session, NewDocuments.Added added) {
        this.session = session;
        this.added = added;
        this.mapping = session.unwrap(SharedSessionContractImplementor.class);
    }

    /** What it has written so far that has a document in the index. */
    NewDocuments.Added added() {
        return added;
    }

    /** Adds something with all that belongs to it. It has its primary key at once, and its row once it is written. */
    void add(RecordEntity entity) {
        put(entity);
    }

    /** Adds an entry of the history. */
    void add(HistoryEntry entry) {
        put(entry);
    }

    /** Adds a digest. */
    void add(ImportedItem item) {
        put(item);
    }

    private void put(Object row) {
        EntityPersister table = mapping.getEntityPersister(null, row);
        if (table.getIdentifier(row, mapping) == null)
            table.setIdentifier(row, next(table, row), mapping);
        waiting.computeIfAbsent(row.getClass(), kind -> new ArrayList<>()).add(row);
        CascadeStyle[] cascades = table.getPropertyCascadeStyles();
        for (int i = 0; i < cascades.length; i++)
            if (cascades[i].doCascade(CascadingActions.PERSIST))
                ((Collection<?>) table.getValue(row, i)).forEach(this::put);
    }

    private Object next(EntityPersister table, Object row) {
        return ((BeforeExecutionGenerator) table.getGenerator()).generate(mapping, row, null, EventType.INSERT);
    }

    /**
     * Writes what waits, and notes in the journal what the index has to be told of it. Due before anything is asked of the
     * database that might
     * concern it, and before anything refers to it that the session itself writes.
     */
    void write() {
        for (Class<?> table : TABLES) {
            List<Object> rows = waiting.remove(table);
            if (rows != null)
                write(rows);
        }
        if (!waiting.isEmpty())
            throw new IllegalStateException("no place in the order of tables for " + waiting.keySet());
    }

    private void write(List<Object> rows) {
        EntityPersister table = mapping.getEntityPersister(null, rows.get(0));
        for (Object row : rows)
            table.getInsertCoordinator().insert(row, table.getIdentifier(row, mapping), table.getValues(row), mapping);
        table.visitAttributeMappings(attribute -> writeCollections(rows, table, attribute));
        mapping.getJdbcCoordinator().executeBatch();
        added.add(session, rows);
    }

    /** One collection of all rows after the other, so that each makes one JDBC batch. */
    private void writeCollections(List<Object> rows, EntityPersister table, AttributeMapping attribute) {
        if (!attribute.isPluralAttributeMapping())
            return;
        CollectionPersister collection = attribute.asPluralAttributeMapping().getCollectionDescriptor();
        if (collection.isInverse())
            return;
        for (Object row : rows)
            if (attribute.getValue(row) instanceof Collection<?> values && !values.isEmpty())
                collection.recreate(wrapped(values, collection), table.getIdentifier(row, mapping), mapping);
    }

    @SuppressWarnings("unchecked")
    private <C, T> PersistentCollection<T> wrapped(Collection<?> values, CollectionPersister collection) {
        return ((CollectionSemantics<C, T>) collection.getCollectionSemantics()).wrap((C) values, collection, mapping);
    }
}
