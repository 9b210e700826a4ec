package org.onrecord.search.mapping;

import java.util.Locale;

import org.onrecord.record.PartialDate;
import org.onrecord.record.Position;
import org.onrecord.search.InvalidQuery;
import org.onrecord.search.InvalidQuery.Code;

/**
 * What lists are ordered by, in one field: the value and then the primary key. No two documents have the same, so a page
 * after a row is a range, and stays exact while rows are added.
 */
public final class OrderKeys {

    /** Bits for the primary key: 68 billion. The date above it takes 27 of the other 27 that a positive number has. */
    private static final int ID_BITS = 36;

    private static final long MAX_ID = (1L << ID_BITS) - 1;

    /** Before every character that a name may have. */
    private static final char SEPARATOR = '\u0001';

    /** So many characters of a name decide its place; the primary key decides among longer ones. */
    private static final int MAX_NAME = 200;

    /** More sources than one statement has. */
    private static final int MAX_SOURCES = 999_999;

    private static final String COUNT_END = " ";

    private OrderKeys() {
    }

    /**
     * The place among dates: as their texts sort, so undated first, then {@code 2025}, {@code 2025-02},
     * {@code 2025-02-27}.
     *
     * @param date null where there is none
     */
    public static long ofDate(PartialDate date, long id) {
        int digits = date == null ? 0 : date.year() * 10_000 + orZero(date.month()) * 100 + orZero(date.day());
        return (long) digits << ID_BITS | id;
    }

    /** The place among names that are folded already. */
    public static String ofName(String folded, long id) {
        String head = folded.length() <= MAX_NAME ? folded : folded.substring(0, MAX_NAME);
        return head + SEPARATOR + String.format(Locale.ROOT, "%019d", id);
    }

    /** The place among numbers of sources, and among equal ones by date. */
    public static String ofSources(int sources, PartialDate date, long id) {
        return ofSources(sources, ofDate(date, id));
    }

    private static String ofSources(int sources, long dateKey) {
        return String.format(Locale.ROOT, "%06d%c%019d", Math.min(sources, MAX_SOURCES), SEPARATOR, dateKey);
    }

    /** The position that {@link #ofSources(int, PartialDate, long)} made a key of. */
    public static Position.Key counted(String key) {
        int separator = key.indexOf(SEPARATOR);
        Position.Key dated = dated(Long.parseLong(key.substring(separator + 1)));
        return new Position.Key(Integer.parseInt(key.substring(0, separator)) + COUNT_END + dated.text(), dated.id());
    }

    /**
     * The key of a position among numbers of sources.
     *
     * @throws InvalidQuery if it is no position among them
     */
    public static String ofSources(Position.Key position) {
        int end = position.text().indexOf(COUNT_END);
        try {
            return ofSources(Integer.parseUnsignedInt(position.text().substring(0, Math.max(end, 0))),
                    ofDate(new Position.Key(position.text().substring(end + 1), position.id())));
        } catch (NumberFormatException e) {
            throw new InvalidQuery(Code.BAD_CURSOR,
                    "This cursor does not belong to a list that is ordered by number of sources.");
        }
    }

    /** The position as a cursor keeps it. */
    public static Position.Key position(PartialDate date, long id) {
        return new Position.Key(date == null ? "" : date.toString(), id);
    }

    /** The position that {@link #ofDate} made a key of. */
    public static Position.Key dated(long key) {
        int digits = (int) (key >> ID_BITS);
        if (digits == 0)
            return new Position.Key("", key & MAX_ID);
        int month = digits / 100 % 100;
        int day = digits % 100;
        PartialDate date = new PartialDate(digits / 10_000, month == 0 ? null : month, day == 0 ? null : day);
        return position(date, key & MAX_ID);
    }

    /** The position that {@link #ofName} made a key of. */
    public static Position.Key named(String key) {
        int separator = key.lastIndexOf(SEPARATOR);
        return new Position.Key(key.substring(0, separator), Long.parseLong(key.substring(separator + 1)));
    }

    /**
     * The key of a position among dates.
     *
     * @throws InvalidQuery if it is no position among dates
     */
    public static long ofDate(Position.Key position) {
        try {
            PartialDate date = position.text().isEmpty() ? null : PartialDate.parse(position.text());
            if (position.id() >= 0 && position.id() <= MAX_ID)
                return ofDate(date, position.id());
        } catch (IllegalArgumentException e) {
            // Not a date: refused below.
        }
        throw new InvalidQuery(Code.BAD_CURSOR, "This cursor does not belong to a list that is ordered by date.");
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
