/** How records get in and out: imports, exports and what curators decide. */
package org.onrecord.ingest;
