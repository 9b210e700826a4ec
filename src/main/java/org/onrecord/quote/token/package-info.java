/** A paragraph as the rules read it: words, signs, and each marked span as one piece. */
package org.onrecord.quote.token;
