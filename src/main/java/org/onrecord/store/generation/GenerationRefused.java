package org.onrecord.store.generation;

/** Something is asked of the generations of the index that cannot be now; the message says why, in words for an operator. */
public final class GenerationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationRefused(String message) {
        super(message);
    }
}
