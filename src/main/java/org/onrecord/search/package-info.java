/** Finds statements, people, organizations, meetings and sources in the index; the same code for both backends. */
package org.onrecord.search;
