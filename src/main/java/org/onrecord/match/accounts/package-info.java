/** Reads the values that sources give for a fact about a meeting, and tells whether they can all be true. Pure. */
package org.onrecord.match.accounts;
