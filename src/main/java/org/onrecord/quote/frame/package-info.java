/** The ways in which articles attribute words: who says, before, after or around what is said. */
package org.onrecord.quote.frame;
