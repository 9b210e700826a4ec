/** Whether the index has a document of each record, of its present state, and no others. */
package org.onrecord.store.check;
