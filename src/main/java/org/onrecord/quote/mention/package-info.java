/** Noun phrases that name or describe people and bodies. */
package org.onrecord.quote.mention;
