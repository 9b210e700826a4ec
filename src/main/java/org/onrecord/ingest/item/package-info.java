/** The items that every reader makes and the one writer takes: the lines of a record file. */
package org.onrecord.ingest.item;
