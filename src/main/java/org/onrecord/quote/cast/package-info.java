/** The people and bodies of an article: which mentions mean the same one. */
package org.onrecord.quote.cast;
