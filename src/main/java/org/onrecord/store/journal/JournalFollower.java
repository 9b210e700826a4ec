package org.onrecord.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.jdbc.Work;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Brings an index that is being built up to date with what is written meanwhile: while somebody follows the journal, rows
 * stay in it after the live index has them. One process at a time follows.
 */
@ApplicationScoped
public class JournalFollower {

    /** Rows taken together; each has at most {@link JournalTable#KEYS_A_ROW} keys. */
    private static final int ROWS = 20;

    /** To load and write them. */
    private static final int TIMEOUT_SECONDS = 180;

    @Inject
    SessionFactory sessions;

    /** What is committed from now on is kept; what somebody kept who has died is not. */
    public void begin(String name) {
        onTable(journal -> {
            journal.unfollow();
            journal.deleteKept();
            journal.follow(name);
        });
    }

    /** Nothing is kept any longer. */
    public void end() {
        onTable(journal -> {
            journal.unfollow();
            journal.deleteKept();
        });
    }

    /**
     * Writes some of what the live index has since, as it is now, to the index of this process.
     *
     * @return whether there was any
     */
    public boolean bringIn() {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> bringIn(sessions.getCurrentSession()));
    }

    /**
     * Writes all that is left and does something while nobody writes to the record, nor to any index: what is noted in the
     * journal and not written by then is written afterwards.
     */
    public void last(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            Session session = sessions.getCurrentSession();
            session.doWork(JournalFollower::lockOut);
            while (bringIn(session))
                continue;
            work.run();
        });
    }

    /** Waits for all transactions that have changed the journal, or hold rows of it, and keeps others waiting. */
    private static void lockOut(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table index_journal in exclusive mode");
        }
    }

    private static boolean bringIn(Session session) {
        List<JournalRow> rows = session.doReturningWork(connection -> new JournalTable(connection).kept(ROWS));
        Map<DocumentKind, Set<Long>> keys = new EnumMap<>(DocumentKind.class);
        rows.forEach(row -> keys.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).addAll(row.keys()));
        keys.forEach((kind, ofKind) -> CurrentDocuments.write(session, kind, List.copyOf(ofKind)));
        session.doWork(connection -> new JournalTable(connection).delete(rows.stream().map(JournalRow::id).toList()));
        return !rows.isEmpty();
    }

    private interface TableWork {
        void on(JournalTable journal) throws SQLException;
    }

    private void onTable(TableWork work) {
        Work onConnection = connection -> work.on(new JournalTable(connection));
        QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession().doWork(onConnection));
    }
}
