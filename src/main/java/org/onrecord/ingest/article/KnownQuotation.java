package org.onrecord.ingest.article;

import org.onrecord.match.wordings.PrintedQuotation;

/**
 * A quotation that the record has.
 *
 * @param statement the public id of the statement that it renders
 * @param print as quotations are grouped; its key is the public id of the quotation
 */
record KnownQuotation(String statement, PrintedQuotation print) {
}
