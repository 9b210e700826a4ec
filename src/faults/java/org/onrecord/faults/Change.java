package org.onrecord.faults;

import java.io.IOException;

/** Something that a curator does to the record: done whole or not at all. */
interface Change {

    /** What it is and to what, for whoever reads what was found. */
    String name();

    /** Does it. @throws IOException if no answer came, and nobody knows */
    Answer make(Client curator) throws IOException, InterruptedException;

    /**
     * Looks whether it was done, in the record and in the index.
     *
     * @return null where nothing of it was done; {@link #DONE} where all of it was; else what is half done
     */
    String state(Client curator) throws IOException, InterruptedException;

    /** All of it was done. */
    String DONE = "done";

    /** Whether the service said that it was done. */
    static boolean isAcknowledged(Answer answer) {
        return answer.isWhole() && answer.data("done/userErrors").isEmpty();
    }

    /**
     * The state that some signs tell of together.
     *
     * @param signs that it was done; true or false of all, if nothing is done by halves
     */
    static String state(String seen, boolean... signs) {
        boolean some = false;
        boolean all = true;
        for (boolean sign : signs) {
            some |= sign;
            all &= sign;
        }
        if (all)
            return DONE;
        return some ? "half done: " + seen : null;
    }
}
