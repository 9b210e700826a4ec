package org.onrecord.ingest.recordfile;

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
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int number;

    Utf8Lines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The number of the line that {@link #next} returned last, from 1. */
    int number() {
        return number;
    }

    /** The next line, or null at the end of the file. */
    Line next() throws IOException {
        if (position == limit && !fill())
            return null;
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (position < limit || fill())) {
            int end = endOfLine();
            tooLong |= bytes.size() + end - position > maxBytes;
            if (!tooLong)
                bytes.write(buffer, position, end - position);
            ended = end < limit;
            position = ended ? end + 1 : limit;
        }
        return tooLong ? new Line(null, "the line is longer than " + maxBytes + " bytes") : decode(bytes.toByteArray());
    }

    /** Where the line that goes on at the position ends, or the buffer before it. */
    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n')
            end++;
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
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
