package org.onrecord.store.feed;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.onrecord.record.ReviewStatus;

/** The table by which the instances on one database tell each other of statements. All times are those of the database. */
final class AnnouncementTable {

    /**
     * The index has all that the transaction changed, or has refused it: of the rows that it wrote to the journal, none is
     * left to be done for the first time. What was refused is found by no search, and so told to nobody.
     */
    private static final String SHOWN = " from statement_announcement a where position is null and not exists"
            + " (select 1 from index_journal j where not j.done and j.attempts = 0 and j.written_at = a.noted_at)";

    private final Connection connection;

    AnnouncementTable(Connection connection) {
        this.connection = connection;
    }

    /** Notes what the transaction of the connection does. */
    void insert(List<RecordedStatement> recorded) throws SQLException {
        Object[] keys = recorded.stream().map(RecordedStatement::key).toArray();
        try (PreparedStatement insert = connection.prepareStatement("insert into statement_announcement"
                + " (record_keys, former, given, noted_at) values (?, ?, ?, current_timestamp)")) {
            insert.setArray(1, connection.createArrayOf("bigint", keys));
            insert.setArray(2, connection.createArrayOf("varchar", names(recorded, RecordedStatement::former)));
            insert.setArray(3, connection.createArrayOf("varchar", names(recorded, RecordedStatement::given)));
            insert.executeUpdate();
        }
    }

    private static Object[] names(List<RecordedStatement> recorded, Function<RecordedStatement, ReviewStatus> status) {
        return recorded.stream().map(status).map(held -> held == null ? null : held.name()).toArray(String[]::new);
    }

    /** Whether anything can be announced; asked often, and cheap. */
    boolean hasShown() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1" + SHOWN + " limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    /** The first rows that the index has and that have no position yet. */
    List<Long> shown(int limit) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id" + SHOWN + " order by id limit " + limit);
                ResultSet row = select.executeQuery()) {
            while (row.next())
                ids.add(row.getLong(1));
        }
        return ids;
    }

    /** Gives rows their positions, in this order. One transaction does so at a time, or readers would pass rows over. */
    void announce(List<Long> ids) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update statement_announcement"
                + " set position = nextval('statement_announcement_position'), announced_at = current_timestamp where id = ?")) {
            for (long id : ids) {
                update.setLong(1, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** What was announced after a position, in order. */
    List<Announcement> after(long position, int limit) throws SQLException {
        List<Announcement> announcements = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select position, record_keys, former, given"
                + " from statement_announcement where position > ? order by position limit " + limit)) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                while (row.next())
                    announcements.add(new Announcement(row.getLong(1), statements((Long[]) row.getArray(2).getArray(),
                            names(row.getArray(3)), names(row.getArray(4)))));
            }
        }
        return announcements;
    }

    private static List<RecordedStatement> statements(Long[] keys, String[] former, String[] given) {
        List<RecordedStatement> statements = new ArrayList<>();
        for (int i = 0; i < keys.length; i++)
            statements.add(new RecordedStatement(keys[i], status(former, i), status(given, i)));
        return statements;
    }

    /** @return null for null, in a row of a version that wrote none */
    private static String[] names(Array array) throws SQLException {
        return array == null ? null : (String[]) array.getArray();
    }

    private static ReviewStatus status(String[] names, int at) {
        return names == null || names[at] == null ? null : ReviewStatus.valueOf(names[at]);
    }

    /** The last position; 0 if nothing is kept, and then all that comes is after it. */
    long last() throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("select coalesce(max(position), 0) from statement_announcement");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    Instant now() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select current_timestamp");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Removes what was announced long ago. */
    void forget(int olderThanMinutes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from statement_announcement"
                + " where announced_at < current_timestamp - interval '" + olderThanMinutes + " minutes'")) {
            delete.executeUpdate();
        }
    }
}
