/** Verifies quotes against the record: candidates from the index, compared in process. */
package org.onrecord.search.verification;
