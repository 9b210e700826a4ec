/** What is known of single words before an article is read: lists in resource files, one folder a language. */
package org.onrecord.quote.lexicon;
