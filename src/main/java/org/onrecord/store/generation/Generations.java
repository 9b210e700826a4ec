package org.onrecord.store.generation;

/** The generations of the index of one store: the live one, and another that is built aside or kept. */
public interface Generations {

    /**
     * Begins to build the next generation, which drops the one that was kept.
     *
     * @throws GenerationRefused if another one is being built, or this process cannot
     */
    GenerationBuild begin();

    /** As {@link #begin}, in a process that is about to serve, where no index is whole. */
    GenerationBuild beginAtStart();

    /** Whether the generation that is live was filled to the end. */
    boolean isWhole();

    /** Removes what a build left that was killed; while none is running. */
    void repair();

    /**
     * Has searches see the generation again that was live before, in one step; the one that is live now is kept. It lacks what
     * was written since.
     *
     * @throws GenerationRefused if none is kept, if another version of the mapping wrote it, or if one is being built
     */
    void rollBack();

    /**
     * Drops the generation that is kept.
     *
     * @throws GenerationRefused if none is kept, or if one is being built
     */
    void discardKept();
}
