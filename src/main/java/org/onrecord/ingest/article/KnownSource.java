package org.onrecord.ingest.article;

import java.util.List;

/**
 * An article that the record has.
 *
 * @param id its public id
 * @param texts the archived texts, oldest first
 */
record KnownSource(String id, List<String> texts) {
}
