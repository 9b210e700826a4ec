/** What the index holds of each record: one index a root type, written by hand, the same on both stores. */
package org.onrecord.search.mapping;
