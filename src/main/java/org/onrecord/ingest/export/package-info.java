/** Turns what the record holds back into the items that would bring it. */
package org.onrecord.ingest.export;
