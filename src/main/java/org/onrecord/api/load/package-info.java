/** Reads what a selection needs, in batches: one SQL statement for all parents of a level. */
package org.onrecord.api.load;
