package org.onrecord.store.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;
import org.onrecord.store.Turns;

/**
 * The feed over all instances that share a database, by a table of it. What a transaction noted there is announced once the
 * index has it: whichever instance looks first gives it its position. Each instance reads on from the last position that it
 * has told its followers. An instance that the database was away from so goes on where it was. See docs/decisions/0031.
 */
final class SharedFeed implements StatementFeed, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SharedFeed.class);

    /** How soon an instance hears of what another one announced, where somebody waits for it. */
    private static final long LOOK_MILLISECONDS = 250;

    /** How often it looks where nobody does, so that the table does not grow. */
    private static final Duration TIDY = Duration.ofMinutes(1);

    /** For how long announcements are kept, and for how long an instance may not have read any and still know all. */
    private static final int KEPT_MINUTES = 60;
    private static final Duration CAN_GO_ON = Duration.ofMinutes(50);

    /** Rows announced, and rows read, together. */
    private static final int ROWS = 100;

    /** A database that hangs is asked again over another connection. */
    private static final int PATIENCE_SECONDS = 10;
    private static final Executor AT_ONCE = Runnable::run;

    /** Where the connections come from. */
    interface Database {
        Connection connection() throws SQLException;
    }

    private final Database database;
    private final Turns turns;
    private final Runnable refresh;
    private final Duration canGoOn;
    private final LocalFeed here = new LocalFeed();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread looks = new Thread(task, "statement-feed");
        looks.setDaemon(true);
        return looks;
    });

    // What follows is of that thread only.
    private long told;
    private Instant toldAt;
    private long lookedAt = System.nanoTime();

    /** @param refresh makes searches show what the index of statements has; fails where the search server does not answer */
    SharedFeed(Database database, Turns turns, Runnable refresh) {
        this(database, turns, refresh, CAN_GO_ON);
    }

    /** @param canGoOn for how long it may not have read any announcement and still go on where it was */
    SharedFeed(Database database, Turns turns, Runnable refresh, Duration canGoOn) {
        this.database = database;
        this.turns = turns;
        this.refresh = refresh;
        this.canGoOn = canGoOn;
        thread.scheduleWithFixedDelay(this::lookIfDue, LOOK_MILLISECONDS, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void note(Session session, List<RecordedStatement> recorded) {
        if (!recorded.isEmpty())
            session.doWork(connection -> new AnnouncementTable(connection).insert(recorded));
    }

    @Override
    public boolean isFollowed() {
        return here.isFollowed();
    }

    /** The followers here hear of it before this returns, if the database answers; else, like others, when it does. */
    @Override
    public void announce(List<RecordedStatement> recorded) {
        if (recorded.isEmpty())
            return;
        try {
            catchUp();
        } catch (IllegalStateException e) {
            LOG.debug("What was noted is announced later.", e);
        }
    }

    @Override
    public void catchUp() {
        try {
            Future<?> looked = thread.submit(() -> {
                look(true);
                return null;
            });
            looked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the announcements of other instances cannot be read", e.getCause());
        } catch (TimeoutException | RejectedExecutionException e) {
            throw new IllegalStateException("the announcements of other instances are not read in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public Following follow(Consumer<List<RecordedStatement>> follower, Runnable missed) {
        return here.follow(follower, missed);
    }

    private void lookIfDue() {
        if (!here.isFollowed() && System.nanoTime() - lookedAt < TIDY.toNanos())
            return;
        try {
            look(false);
        } catch (SQLException | RuntimeException e) {
            OutageLog.tell(Outage.DATABASE, e);
        }
    }

    /** @param waiting whether what another instance is announcing at this moment must be among what is told */
    private void look(boolean waiting) throws SQLException {
        lookedAt = System.nanoTime();
        try (Connection connection = database.connection()) {
            connection.setNetworkTimeout(AT_ONCE, PATIENCE_SECONDS * 1_000);
            try {
                announceShown(connection, waiting);
                tell(new AnnouncementTable(connection));
            } finally {
                if (!connection.isClosed())
                    connection.setNetworkTimeout(AT_ONCE, 0);
            }
        }
    }

    /** What an instance that died has noted is announced by another. */
    private void announceShown(Connection connection, boolean waiting) throws SQLException {
        AnnouncementTable table = new AnnouncementTable(connection);
        if (!table.hasShown())
            return;
        connection.setAutoCommit(false);
        try {
            while (isOurTurn(connection, waiting) && announceSome(table))
                connection.commit();
            connection.commit();
        } catch (RuntimeException e) {
            // What others have announced is told all the same.
            OutageLog.tell(Outage.SEARCH, e);
            connection.rollback();
        } finally {
            if (!connection.isClosed())
                connection.setAutoCommit(true);
        }
    }

    private boolean isOurTurn(Connection connection, boolean waiting) throws SQLException {
        if (!waiting)
            return turns.isGivenWithin(connection, Turns.Of.ANNOUNCING);
        turns.awaitWithin(connection, Turns.Of.ANNOUNCING);
        return true;
    }

    /** @return whether there may be more */
    private boolean announceSome(AnnouncementTable table) throws SQLException {
        List<Long> shown = table.shown(ROWS);
        if (!shown.isEmpty()) {
            refresh.run();
            table.announce(shown);
        }
        table.forget(KEPT_MINUTES);
        return shown.size() == ROWS;
    }

    private void tell(AnnouncementTable table) throws SQLException {
        Instant now = table.now();
        boolean lost = toldAt != null && toldAt.plus(canGoOn).isBefore(now);
        if (lost && here.isFollowed()) {
            LOG.warn("This instance did not reach the database for so long that announcements are lost to it;"
                    + " its subscriptions are ended.");
            here.missed();
        }
        if (lost || !here.isFollowed())
            told = table.last();
        tellAfter(table);
        toldAt = now;
    }

    private void tellAfter(AnnouncementTable table) throws SQLException {
        List<Announcement> next;
        do {
            next = table.after(told, ROWS);
            for (Announcement announcement : next) {
                here.announce(announcement.statements());
                told = announcement.position();
            }
        } while (next.size() == ROWS);
    }

    /** No more is told. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
