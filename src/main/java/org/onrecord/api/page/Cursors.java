package org.onrecord.api.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

import org.onrecord.record.Position;

/**
 * Writes and reads cursors: the version of this form, the position, and a checksum over both and the name of the list.
 * The checksum is no secret; it catches cursors of another list or order, and cursors that were cut or changed.
 */
public final class Cursors {

    private static final byte VERSION = 1;
    private static final byte KEY = 'k';
    private static final byte RANK = 'r';
    private static final int CHECKSUM_BYTES = Integer.BYTES;
    /** Sort keys are names of at most 1000 characters; no cursor of ours is longer. */
    private static final int MAX_LENGTH = 8_000;

    private Cursors() {
    }

    /**
     * @param list the name of the list together with its order; cursors of one list are no cursors of another
     */
    public static String write(String list, Position position) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        if (position instanceof Position.Key key) {
            bytes.write(KEY);
            bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(key.id()).array());
            bytes.writeBytes(key.text().getBytes(StandardCharsets.UTF_8));
        } else if (position instanceof Position.Rank rank) {
            bytes.write(RANK);
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(rank.offset()).array());
        }
        byte[] body = bytes.toByteArray();
        bytes.writeBytes(ByteBuffer.allocate(CHECKSUM_BYTES).putInt(checksum(list, body)).array());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The position that {@link #write} wrote for the same list; empty for any other text. */
    public static Optional<Position> read(String list, String cursor) {
        if (cursor.length() > MAX_LENGTH)
            return Optional.empty();
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length < 2 + CHECKSUM_BYTES || bytes[0] != VERSION)
            return Optional.empty();
        byte[] body = Arrays.copyOf(bytes, bytes.length - CHECKSUM_BYTES);
        if (ByteBuffer.wrap(bytes, body.length, CHECKSUM_BYTES).getInt() != checksum(list, body))
            return Optional.empty();
        // One position has one cursor: no padding, no stray bits in the last character.
        return position(body).filter(position -> write(list, position).equals(cursor));
    }

    private static Optional<Position> position(byte[] body) {
        ByteBuffer rest = ByteBuffer.wrap(body, 2, body.length - 2);
        if (body[1] == KEY && rest.remaining() >= Long.BYTES)
            return key(rest);
        if (body[1] == RANK && rest.remaining() == Integer.BYTES)
            return Optional.of(new Position.Rank(rest.getInt())).filter(rank -> rank.offset() >= 0).map(Position.class::cast);
        return Optional.empty();
    }

    private static Optional<Position> key(ByteBuffer rest) {
        long id = rest.getLong();
        try {
            return Optional.of(new Position.Key(StandardCharsets.UTF_8.newDecoder().decode(rest).toString(), id));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int checksum(String list, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(body);
        return (int) crc.getValue();
    }
}
