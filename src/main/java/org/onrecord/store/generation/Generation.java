package org.onrecord.store.generation;

import java.util.Locale;

/** One of the two places that the embedded index has: one is searched, the other is being built, kept or empty. */
public enum Generation {
    A,
    B;

    /** Its name as a shard of the index: of its folder, and the routing key of its documents. */
    public String shard() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Generation ofShard(String shard) {
        return valueOf(shard.toUpperCase(Locale.ROOT));
    }

    Generation other() {
        return this == A ? B : A;
    }
}
