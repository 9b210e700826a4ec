package org.onrecord.ingest;

/** Is told how far an import is. Called from the importing thread. */
public interface ImportProgress {

    /** Tells how many files there are, once, before the first is read. */
    void planned(int files);

    /** Tells how much is done, in total. */
    void done(int files, long items);
}
