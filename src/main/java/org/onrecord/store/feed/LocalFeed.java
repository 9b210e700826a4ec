package org.onrecord.store.feed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.hibernate.Session;
import org.jboss.logging.Logger;

/** The feed of one instance of the service: what it writes itself, passed on in process. */
final class LocalFeed implements StatementFeed {

    private static final Logger LOG = Logger.getLogger(LocalFeed.class);

    /** Equal to itself only, so that closing one of two by the same follower ends that one. */
    private static final class Follower {

        private final Consumer<List<RecordedStatement>> recorded;
        private final Runnable missed;

        Follower(Consumer<List<RecordedStatement>> recorded, Runnable missed) {
            this.recorded = recorded;
            this.missed = missed;
        }
    }

    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    /** Who would hear of it ends with this process. */
    @Override
    public void note(Session session, List<RecordedStatement> recorded) {
        // There is nobody else.
    }

    @Override
    public boolean isFollowed() {
        return !followers.isEmpty();
    }

    @Override
    public void announce(List<RecordedStatement> recorded) {
        if (!recorded.isEmpty())
            followers.forEach(follower -> tell(() -> follower.recorded.accept(recorded)));
    }

    /** Tells all followers that they missed something. */
    void missed() {
        followers.forEach(follower -> tell(follower.missed));
    }

    /** What was written stays written, whatever a follower makes of it. */
    private static void tell(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException e) {
            LOG.error("a follower of new statements failed", e);
        }
    }

    @Override
    public void catchUp() {
        // Whoever announces has passed it on.
    }

    @Override
    public Following follow(Consumer<List<RecordedStatement>> follower, Runnable missed) {
        Follower own = new Follower(follower, missed);
        followers.add(own);
        return () -> followers.remove(own);
    }
}
