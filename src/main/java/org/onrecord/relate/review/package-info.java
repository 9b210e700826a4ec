/** What waits for review: all that rules proposed and no curator has looked at, in one list. */
package org.onrecord.relate.review;
