/** Reads record files: JSON Lines, one item a line. */
package org.onrecord.ingest.recordfile;
