package org.onrecord.ingest.recordfile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a UTF-8 file, each judged on its own: one badly encoded line does not spoil the others. */
final class Utf8Lines implements AutoCloseable {

    /**
     * @param text the line without its end; null where it is no text
     * @param problem why it is no text, or null
     */
    record Line(String text, String problem) {
    }

    private final InputStream in;
    private final int maxBytes;
    private int number;

    Utf8Lines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
    }

    /** The number of the line that {@link #next} returned last, from 1. */
    int number() {
        return number;
    }

    /** The next line, or null at the end of the file. */
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        int b = in.read();
        if (b < 0)
            return null;
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            tooLong |= bytes.size() >= maxBytes;
            if (!tooLong)
                bytes.write(b);
        }
        return tooLong ? new Line(null, "the line is longer than " + maxBytes + " bytes") : decode(bytes.toByteArray());
    }

    private static Line decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0)
                return new Line(null, "the line has a NUL character");
            return new Line(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(null, "the line is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
