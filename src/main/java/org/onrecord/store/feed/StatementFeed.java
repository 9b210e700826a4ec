package org.onrecord.store.feed;

import java.util.List;
import java.util.function.Consumer;

/**
 * Passes on which statements are new in the record. Whoever writes statements announces them; whoever waits for statements
 * follows. Neither knows the other. A feed that spans several instances of the service takes the place of
 * {@link LocalFeed}; keys mean the same to all of them, since they share a database.
 */
public interface StatementFeed {

    /**
     * Whether anybody may be waiting. Where nobody is, the announcer need not wait for the index, nor announce. A feed that
     * cannot know says yes.
     */
    boolean isFollowed();

    /**
     * Passes on what one transaction wrote. To be called when it is committed and searches show it, since followers search
     * at once.
     *
     * @param recorded in the order in which they were written
     */
    void announce(List<RecordedStatement> recorded);

    /**
     * Has a follower told of all that is announced from now on.
     *
     * @param follower called by the announcer's thread, which it must not keep waiting
     */
    Following follow(Consumer<List<RecordedStatement>> follower);

    /** One follower's following, until it is closed. */
    interface Following extends AutoCloseable {

        /** The follower is told nothing more. */
        @Override
        void close();
    }
}
