/** How text becomes words: the same for the in-process index, for the cluster, and for marking where a hit matches. */
package org.onrecord.search.analysis;
