package org.onrecord.ingest;

/** Follows an import. */
public interface ImportProgress {

    /** Follows nothing. */
    ImportProgress NONE = new ImportProgress() {
        @Override
        public void planned(int files) {
        }

        @Override
        public void done(int files, long items) {
        }
    };

    /** How many files there are to read. */
    void planned(int files);

    /**
     * How far it is.
     *
     * @param files read to their end
     * @param items durably written, or found unchanged or rejected
     */
    void done(int files, long items);
}
