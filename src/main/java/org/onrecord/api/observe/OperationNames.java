package org.onrecord.api.observe;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Under which names operations are measured. Each name is a series that the metrics keep for ever, and names are whatever
 * clients write: those that somebody known wrote have one each, as many as there is room for; all others share one.
 */
final class OperationNames {

    /** More than the front ends of one service have. */
    static final int MOST = 200;

    static final String OTHER = "other";
    static final String ANONYMOUS = "anonymous";

    private static final int LONGEST = 64;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param isKnown whether somebody known wrote it */
    String of(Optional<String> name, boolean isKnown) {
        if (name.isEmpty())
            return ANONYMOUS;
        if (!isKnown)
            return OTHER;
        String text = name.get();
        if (known.contains(text))
            return text;
        // Two that come at once may both get in: a few more do no harm.
        if (text.length() > LONGEST || known.size() >= MOST)
            return OTHER;
        known.add(text);
        return text;
    }
}
