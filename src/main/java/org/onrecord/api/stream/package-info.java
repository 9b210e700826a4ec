/** Statements as they are recorded: which of them each subscription is to be told, and no faster than it takes them. */
package org.onrecord.api.stream;
