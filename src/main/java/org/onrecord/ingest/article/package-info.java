/** News articles in, proposals for the record out: stages with plain inputs and outputs. */
package org.onrecord.ingest.article;
