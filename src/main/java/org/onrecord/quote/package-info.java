/** Quotations in articles: where the words of others stand, how they are introduced and whose they are. */
package org.onrecord.quote;
