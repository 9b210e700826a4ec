/** Whether words that somebody is said to have said are in the record: reading what was pasted, and comparing it. */
package org.onrecord.match.verification;
