package org.onrecord.quote.marks;

/**
 * A quotation mark in a text.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset after it; two characters for `` and ''
 * @param family which marks it pairs with
 * @param role whether it opens or closes
 */
record Mark(int start, int end, MarkFamily family, MarkRole role) {
}
