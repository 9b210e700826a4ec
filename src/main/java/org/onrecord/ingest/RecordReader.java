package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.onrecord.match.PeopleRegistry;

/** Turns one family of inputs into items. Knows nothing of the store. */
public interface RecordReader {

    /** Whether a file is of this family, by its name or its beginning. */
    boolean accepts(Path file) throws IOException;

    /**
     * Whether a file comes along with files of this family and holds nothing to import, such as a licence or a schema: it is
     * passed over instead of being rejected as unknown.
     */
    default boolean ignores(Path file) throws IOException {
        return false;
    }

    /** The namespace whose keys the items of this reader use; a record file overrides it in its header. */
    String namespace();

    /** Whether {@link #read} looks people up; if not, it may be given an empty registry. */
    default boolean matchesPeople() {
        return true;
    }

    /**
     * Reads all files of one import that this reader accepts.
     *
     * @param files in the order in which they were named; the reader may read them in another
     * @param people who is in the record already; the reader adds whom it finds
     * @throws IOException if a file cannot be read at all; what is wrong within a file is rejected instead
     */
    void read(List<Path> files, PeopleRegistry people, ItemSink sink) throws IOException;
}
