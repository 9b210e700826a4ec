package org.onrecord.ingest;

/**
 * What became of one article.
 *
 * @param source the public id of its source, new or known
 * @param report what was written, and what was not
 */
public record ArticleReport(String source, ImportReport report) {
}
