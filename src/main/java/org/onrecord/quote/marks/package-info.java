/** Quotation marks of all typographies: which open, which close, and what stands between them. */
package org.onrecord.quote.marks;
