/**
 * Tells which quotations render one statement, and how they stand to each other: likeness of wordings, and the guards that no
 * likeness overrides, a difference in negation, number or name. Pure.
 */
package org.onrecord.match.wordings;
