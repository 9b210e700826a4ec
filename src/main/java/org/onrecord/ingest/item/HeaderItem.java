package org.onrecord.ingest.item;

/**
 * The first line of a record file.
 *
 * @param format always {@code onrecord}
 * @param version of the format: 1
 * @param namespace whose keys the file uses; ids are derived from it and the keys
 */
public record HeaderItem(String format, int version, String namespace) implements RecordItem {

    /** The version that this service writes and reads. */
    public static final int VERSION = 1;

    @Override
    public String id() {
        return namespace;
    }
}
