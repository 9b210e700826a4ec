/** Reads the registers of the Office of the Historian of the U.S. Department of State: visits, travels, principal officers. */
package org.onrecord.ingest.historian;
