/**
 * Recognises occasions in news articles: where an article speaks of talks, calls, visits, briefings and speeches, which of its
 * words mean one and the same, what it asserts of each, and which statement was made at which. Pure.
 */
package org.onrecord.match.occasion;
