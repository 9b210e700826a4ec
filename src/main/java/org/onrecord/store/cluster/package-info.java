/** The servers of the cluster store: where they are, how to get in, and what is wrong with them when a start cannot go on. */
package org.onrecord.store.cluster;
