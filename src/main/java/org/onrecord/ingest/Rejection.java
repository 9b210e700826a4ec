package org.onrecord.ingest;

/**
 * Something that an import could not take. Nothing of it was written.
 *
 * @param file the file, as it was named to the import
 * @param line from 1; 0 where the whole file is meant
 * @param code stable, such as {@code UNKNOWN_PERSON}
 * @param reason in plain English, with what to do about it where that is known
 */
public record Rejection(String file, int line, String code, String reason) {
}
