/** What curators decide about what is in the record: in one transaction with its history, shown by search once it returns. */
package org.onrecord.ingest.curation;
