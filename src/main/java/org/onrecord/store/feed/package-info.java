/** What is new in the record, from those who write it to those who wait for it. */
package org.onrecord.store.feed;
