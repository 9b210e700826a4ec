package org.onrecord.relate.review;

/** In which order proposals are reviewed. */
public enum ReviewOrder {
    /** Those of unknown confidence, then the least sure first; of equal ones, the one that is longest in the record. */
    CONFIDENCE,
    /** Source by source in the order in which they came, and as they stand there; those without a place in a source last. */
    SOURCE
}
