package org.onrecord.ingest.write;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.record.Sha256;

/** The SHA-256 of an item: whether an import brings the same again. */
final class Digest {

    private Digest() {
    }

    /**
     * @throws Rejected if a text of the item is none: half a surrogate pair, or a NUL, which no database stores
     */
    static String of(RecordItem item) {
        String json = RecordJson.line(item);
        if (json.contains("\\u0000"))
            throw new Rejected("BAD_TEXT", "a text has a NUL character");
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            return Sha256.hex(Arrays.copyOf(bytes.array(), bytes.limit()));
        } catch (CharacterCodingException e) {
            throw new Rejected("BAD_TEXT", "a text has half of a surrogate pair");
        }
    }
}
