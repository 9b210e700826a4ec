/**
 * Keeps the index in step with the database: what a transaction changes is noted in the journal by that transaction, and
 * stays noted until the index has it. See docs/decisions/0027.
 */
package org.onrecord.store.journal;
