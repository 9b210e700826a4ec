package org.onrecord.store.check;

import java.util.Iterator;
import java.util.function.Consumer;

import org.onrecord.store.check.Finding.Fault;
import org.onrecord.store.check.States.State;
import org.onrecord.store.journal.DocumentKind;

/** Goes through records and documents side by side, in the order of their keys, in bounded memory. */
final class Comparison {

    private final DocumentKind kind;
    private final Consumer<Finding> found;
    private long records;

    /** @param found told what is not as it should be */
    Comparison(DocumentKind kind, Consumer<Finding> found) {
        this.kind = kind;
        this.found = found;
    }

    /**
     * @param stored the records, by ascending keys
     * @param indexed the documents, by ascending keys
     * @return how many records there are
     */
    long compare(Iterator<State> stored, Iterator<State> indexed) {
        State record = next(stored);
        State document = indexed.hasNext() ? indexed.next() : null;
        while (record != null || document != null) {
            int order = order(record, document);
            if (order < 0)
                tell(record, Fault.MISSING);
            if (order > 0)
                tell(document, Fault.LEFT_OVER);
            if (order == 0 && !record.state().equals(document.state()))
                tell(record, Fault.STALE);
            State nextRecord = order <= 0 ? next(stored) : record;
            document = order >= 0 ? (indexed.hasNext() ? indexed.next() : null) : document;
            record = nextRecord;
        }
        return records;
    }

    private State next(Iterator<State> stored) {
        if (!stored.hasNext())
            return null;
        records++;
        return stored.next();
    }

    private static int order(State record, State document) {
        if (record == null)
            return 1;
        return document == null ? -1 : Long.compare(record.key(), document.key());
    }

    private void tell(State of, Fault fault) {
        found.accept(new Finding(kind, of.key(), fault));
    }
}
