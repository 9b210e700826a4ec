package org.onrecord.store.generation;

import org.onrecord.store.journal.DocumentKind;

/**
 * A document of the index.
 *
 * @param id the primary key of the record that it shows
 */
record DocumentKey(DocumentKind kind, Long id) {
}
