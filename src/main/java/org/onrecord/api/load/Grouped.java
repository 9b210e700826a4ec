package org.onrecord.api.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives the rows of one query back to the owners that it was for. */
final class Grouped {

    private Grouped() {
    }

    /**
     * @param rows the first column of each is the owner
     * @return an entry for each owner, with an empty list where it has no rows
     */
    @SuppressWarnings("unchecked") // the query selects the owner as it was given
    static <K, N> Map<K, List<N>> byOwner(Collection<K> owners, List<Object[]> rows, Function<Object[], N> value) {
        Map<K, List<N>> grouped = new LinkedHashMap<>();
        for (K owner : owners)
            grouped.put(owner, new ArrayList<>());
        for (Object[] row : rows)
            grouped.get((K) row[0]).add(value.apply(row));
        return grouped;
    }
}
