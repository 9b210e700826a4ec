/** Names across scripts and spellings: which words may be one name, written by different people. */
package org.onrecord.text.name;
