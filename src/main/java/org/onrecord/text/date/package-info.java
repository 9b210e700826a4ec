/** Dates in texts, and which days they mean to the readers of the day on which the text came out. Pure: no clock is read. */
package org.onrecord.text.date;
