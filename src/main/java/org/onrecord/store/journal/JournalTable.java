package org.onrecord.store.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements of SQL on the journal, within a transaction of the caller. The clock is the database's, which all
 * instances share.
 */
final class JournalTable {

    /** Keys in one row: so many documents are written, or retried, together. */
    static final int KEYS_A_ROW = 500;

    private static final int LONGEST_PAUSE_SECONDS = 600;

    /** Far beyond what a search server has a request wait for; one that is not heard of for longer has this begin anew. */
    private static final int ECHO_SECONDS = 600;

    /** Only a new index may refuse it, and the live one take it, so that it is noted by the build again and again. */
    private static final int REFUSED_SECONDS = 60;

    private static final String COLUMNS = "id, kind, record_keys, written_at, attempts";
    private static final String DUE = "not done and due_at <= current_timestamp";

    private final Connection connection;

    JournalTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Notes documents that are to be written.
     *
     * @return the ids of the rows
     */
    List<Long> insert(DocumentKind kind, Collection<Long> keys) throws SQLException {
        return insert(kind, keys, null, 0, 0);
    }

    /** Notes again what the index refused, due after a pause that grows; it still waits since it was first noted. */
    void retry(JournalRow row, Collection<Long> refused) throws SQLException {
        int attempts = Math.max(0, row.attempts());
        int pause = Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(attempts, 20));
        insert(row.kind(), refused, row.writtenAt().atOffset(ZoneOffset.UTC), attempts + 1, pause);
    }

    /**
     * Notes rows again that somebody else has removed meanwhile, or is about to; those that are there are written again in any
     * case.
     */
    void again(List<JournalRow> rows) throws SQLException {
        if (rows.isEmpty())
            return;
        Set<Long> there = rows("select " + COLUMNS + " from index_journal where not done and id in ("
                + list(rows.stream().map(JournalRow::id).toList()) + ") for update").stream().map(JournalRow::id)
                .collect(Collectors.toSet());
        for (JournalRow row : rows)
            if (!there.contains(row.id()))
                insert(row.kind(), row.keys());
    }

    /** Notes documents that an index refused of which the journal had no row. */
    void refused(DocumentKind kind, Collection<Long> keys) throws SQLException {
        insert(kind, keys, null, 1, REFUSED_SECONDS);
    }

    /**
     * Notes that documents are to be written once more a while from now, in place of what was noted so of them before. For
     * PostgreSQL.
     */
    void echo(Map<DocumentKind, Set<Long>> keys) throws SQLException {
        for (Map.Entry<DocumentKind, Set<Long>> ofKind : keys.entrySet())
            echo(ofKind.getKey(), ofKind.getValue());
    }

    private void echo(DocumentKind kind, Set<Long> keys) throws SQLException {
        try (PreparedStatement delete = connection
                .prepareStatement("delete from index_journal where not done and attempts = " + JournalRow.ECHO
                        + " and kind = ? and record_keys <@ ?")) {
            delete.setString(1, kind.name());
            delete.setArray(2, connection.createArrayOf("bigint", keys.toArray()));
            delete.executeUpdate();
        }
        insert(kind, keys, null, JournalRow.ECHO, ECHO_SECONDS);
    }

    private List<Long> insert(DocumentKind kind, Collection<Long> keys, OffsetDateTime writtenAt, int attempts,
            int pauseSeconds) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<Long> sorted = keys.stream().sorted().distinct().toList();
        try (PreparedStatement insert = connection.prepareStatement("insert into index_journal"
                + " (kind, record_keys, written_at, attempts, due_at, done) values (?, ?, coalesce(cast(? as timestamp with time zone), current_timestamp), ?,"
                + " current_timestamp + cast(? as int) * interval '1' second, false)", new String[] { "id" })) {
            for (int from = 0; from < sorted.size(); from += KEYS_A_ROW) {
                Array array = connection.createArrayOf("bigint",
                        sorted.subList(from, Math.min(sorted.size(), from + KEYS_A_ROW)).toArray());
                insert.setString(1, kind.name());
                insert.setArray(2, array);
                insert.setObject(3, writtenAt, Types.TIMESTAMP_WITH_TIMEZONE);
                insert.setInt(4, attempts);
                insert.setInt(5, pauseSeconds);
                insert.executeUpdate();
                try (ResultSet id = insert.getGeneratedKeys()) {
                    id.next();
                    ids.add(id.getLong(1));
                }
            }
        }
        return ids;
    }

    /** Whether any row is due; asked often, and cheap. */
    boolean hasDue() throws SQLException {
        return count("select count(*) from (select id from index_journal where " + DUE + " limit 1) due") > 0;
    }

    /** Locks the oldest rows that are due and that nobody has locked: first those that the index was not asked to take yet. */
    List<JournalRow> lockDue(int limit) throws SQLException {
        return rows("select " + COLUMNS + " from index_journal where " + DUE
                + " order by case when attempts = 0 then 0 else 1 end, id limit " + limit + " for update skip locked");
    }

    /** Locks those of the rows that are still to be done and that nobody has locked. */
    List<JournalRow> lock(List<Long> ids) throws SQLException {
        return rows("select " + COLUMNS + " from index_journal where not done and id in (" + list(ids)
                + ") order by id for update skip locked");
    }

    /** The other rows that are due for the first time, up to an id: an import must have locked them. */
    List<JournalRow> othersDue(long upTo, List<Long> ids) throws SQLException {
        return rows("select " + COLUMNS + " from index_journal where " + DUE + " and attempts = 0 and id <= " + upTo
                + " and id not in (" + list(ids) + ")");
    }

    /** All rows whose documents the index lacks, which those that it is told once more are not. */
    List<JournalRow> waiting() throws SQLException {
        return rows("select " + COLUMNS + " from index_journal where not done and attempts >= 0 order by id");
    }

    /** Removes rows whose documents the index has; while somebody follows the journal, they are kept for them. */
    void done(List<Long> ids) throws SQLException {
        if (ids.isEmpty())
            return;
        update((isFollowed() ? "update index_journal set done = true" : "delete from index_journal") + " where id in ("
                + list(ids) + ")");
    }

    /** Rows that are done, and kept for who follows the journal. */
    List<JournalRow> kept(int limit) throws SQLException {
        return rows("select " + COLUMNS + " from index_journal where done order by id limit " + limit);
    }

    void delete(List<Long> ids) throws SQLException {
        if (!ids.isEmpty())
            update("delete from index_journal where id in (" + list(ids) + ")");
    }

    void follow(String name) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into index_journal_follower (name, since) values (?, current_timestamp)")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }

    /** Whether rows that are done are kept for somebody. */
    boolean isFollowed() throws SQLException {
        return count("select count(*) from index_journal_follower") > 0;
    }

    /** Nobody follows the journal any longer, not even those who have died. */
    void unfollow() throws SQLException {
        update("delete from index_journal_follower");
    }

    /** Removes the rows that were kept for somebody. */
    void deleteKept() throws SQLException {
        update("delete from index_journal where done");
    }

    /** How much waits, and for how long; what is only written once more does not. */
    IndexLag lag() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select"
                + " coalesce(sum(case when attempts >= 0 then cardinality(record_keys) end), 0),"
                + " coalesce(extract(epoch from current_timestamp - min(case when attempts = 0 then written_at end)), 0),"
                + " coalesce(sum(case when attempts > 0 then cardinality(record_keys) end), 0)"
                + " from index_journal where not done");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new IndexLag(row.getLong(1), Math.max(0, row.getLong(2)), row.getLong(3));
        }
    }

    private long count(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.executeUpdate();
        }
    }

    private List<JournalRow> rows(String sql) throws SQLException {
        List<JournalRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet found = select.executeQuery()) {
            while (found.next())
                rows.add(new JournalRow(found.getLong(1), DocumentKind.valueOf(found.getString(2)),
                        Arrays.stream((Object[]) found.getArray(3).getArray()).map(Long.class::cast).toList(),
                        found.getObject(4, OffsetDateTime.class).toInstant(), found.getInt(5)));
        }
        return rows;
    }

    /** Numbers of our own need no quoting. */
    private static String list(List<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }
}
