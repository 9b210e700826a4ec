package org.onrecord.store.feed;

import java.util.List;
import java.util.function.Consumer;

import org.hibernate.Session;

/**
 * Passes on which statements are new in the record. Whoever writes statements notes them in the transaction, and announces
 * them once searches show them; whoever waits for statements follows. Neither knows the other. On the embedded store it is a
 * {@link LocalFeed}, over the instances of a cluster a {@link SharedFeed}; {@link ActiveFeed} knows which.
 */
public interface StatementFeed {

    /**
     * Notes what a transaction does to statements, so that others hear of it even if this process ends right after the commit.
     *
     * @param session of the transaction
     * @param recorded in the order in which they were written
     */
    void note(Session session, List<RecordedStatement> recorded);

    /**
     * Whether anybody may be waiting here. Where nobody is, the announcer need not wait for the index, nor announce.
     */
    boolean isFollowed();

    /**
     * Passes on what one transaction wrote. To be called when it is committed and searches show it, since followers search
     * at once. Never fails.
     *
     * @param recorded as it was noted
     */
    void announce(List<RecordedStatement> recorded);

    /**
     * Passes on what others have announced, so that who follows right after this is not told of it. It may ask the database.
     *
     * @throws IllegalStateException if that does not answer
     */
    void catchUp();

    /**
     * Has a follower told of all that is announced from now on, each announcement once.
     *
     * @param follower called by the thread that passes it on, which it must not keep waiting
     * @param missed called likewise where announcements were lost to this instance, so that the follower no longer knows all
     */
    Following follow(Consumer<List<RecordedStatement>> follower, Runnable missed);

    /** One follower's following, until it is closed. */
    interface Following extends AutoCloseable {

        /** The follower is told nothing more. */
        @Override
        void close();
    }
}
