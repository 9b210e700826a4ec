package org.onrecord.store.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;

/** Records or documents of one kind in the order of their keys, read in pages. */
final class States implements Iterator<States.State> {

    /**
     * Which state of a record there is.
     *
     * @param key primary key of the record
     * @param state see {@link org.onrecord.search.mapping.DocumentStamp#state}; null where a document does not say
     */
    record State(long key, Long state) {
    }

    private final LongFunction<List<State>> pages;
    private List<State> page = new ArrayList<>();
    private int at;
    private long last = Long.MIN_VALUE;

    /** @param pages gives those that come next after a key, in order; none at the end */
    States(LongFunction<List<State>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        if (at == page.size()) {
            page = pages.apply(last);
            at = 0;
        }
        return at < page.size();
    }

    @Override
    public State next() {
        if (!hasNext())
            throw new NoSuchElementException();
        State next = page.get(at++);
        last = next.key();
        return next;
    }
}
