/** Tells which of the people, offices and values in texts are the same. Pure. */
package org.onrecord.match;
