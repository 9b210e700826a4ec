package org.onrecord.ingest.write;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.record.RecordEntity;

/**
 * Puts items of one kind into entities.
 *
 * @param <I> the item
 * @param <E> the entity
 */
interface KindWriter<I extends RecordItem, E extends RecordEntity> {

    Class<E> entity();

    E create();

    /** The item that the entity would be exported as, without history. */
    I itemOf(E entity);

    /**
     * Checks what can be checked only against the record, before anything is changed.
     *
     * @throws Rejected if the item cannot be written
     */
    default void check(I item, Batch batch) {
    }

    /**
     * Changes the entity to what the item says.
     *
     * @param adding whether others brought the entity too: then the item adds what is missing and changes nothing else
     */
    void apply(I item, E entity, boolean adding, Batch batch);
}
