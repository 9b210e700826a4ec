/** Reported speech: what somebody said in the words of the article. */
package org.onrecord.quote.indirect;
