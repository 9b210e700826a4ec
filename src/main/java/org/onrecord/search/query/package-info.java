/** The query language: a parser that reads any text, and the tree that it makes. */
package org.onrecord.search.query;
