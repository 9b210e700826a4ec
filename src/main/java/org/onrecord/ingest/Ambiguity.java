package org.onrecord.ingest;

import java.util.List;

/**
 * A mention that may mean several people; it was kept as a person of its own.
 *
 * @param file the file, as it was named to the import
 * @param line from 1; 0 where the whole file is meant
 * @param mention the words, with role and country
 * @param candidates the names of the people it may mean
 */
public record Ambiguity(String file, int line, String mention, List<String> candidates) {
}
