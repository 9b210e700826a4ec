package org.onrecord.store.feed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** The feed of one instance of the service: what it writes itself, passed on in process. */
@ApplicationScoped
public class LocalFeed implements StatementFeed {

    private static final Logger LOG = Logger.getLogger(LocalFeed.class);

    private final List<Consumer<List<RecordedStatement>>> followers = new CopyOnWriteArrayList<>();

    @Override
    public boolean isFollowed() {
        return !followers.isEmpty();
    }

    @Override
    public void announce(List<RecordedStatement> recorded) {
        if (!recorded.isEmpty())
            followers.forEach(follower -> tell(follower, recorded));
    }

    /** What was written stays written, whatever a follower makes of it. */
    private static void tell(Consumer<List<RecordedStatement>> follower, List<RecordedStatement> recorded) {
        try {
            follower.accept(recorded);
        } catch (RuntimeException e) {
            LOG.error("a follower of new statements failed", e);
        }
    }

    @Override
    public Following follow(Consumer<List<RecordedStatement>> follower) {
        // One of its own for each following, so that closing one of two by the same follower ends that one.
        Consumer<List<RecordedStatement>> own = follower::accept;
        followers.add(own);
        return () -> followers.remove(own);
    }
}
