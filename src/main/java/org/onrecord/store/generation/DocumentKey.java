package org.onrecord.store.generation;

/**
 * A document of the index.
 *
 * @param type the entity that it shows
 * @param id its primary key
 */
record DocumentKey(Class<?> type, Object id) {
}
