/** Takes items into the record: batch by batch, each item whole or not at all, the same one twice without effect. */
package org.onrecord.ingest.write;
