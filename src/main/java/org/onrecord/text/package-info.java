/** Texts as such: folding, and what else needs no record and no service. */
package org.onrecord.text;
