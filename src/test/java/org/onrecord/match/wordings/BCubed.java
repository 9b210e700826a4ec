package org.onrecord.match.wordings;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well groups match those that were made by hand, per item (Bagga and Baldwin 1998): of the items that stand with an item,
 * the share that should, and of those that should, the share that does; each as the mean over all items.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record BCubed(double precision, double recall) {

    /** @param truth by item, its group */
    static BCubed of(Collection<? extends Collection<String>> groups, Map<String, String> truth) {
        Map<String, Integer> sizes = new HashMap<>();
        truth.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        Set<String> seen = new HashSet<>();
        for (Collection<String> group : groups)
            for (String item : group) {
                if (!seen.add(item))
                    throw new IllegalArgumentException("in two groups: " + item);
                long right = group.stream().filter(other -> truth.get(other).equals(truth.get(item))).count();
                precision += (double) right / group.size();
                recall += (double) right / sizes.get(truth.get(item));
            }
        if (seen.size() != truth.size())
            throw new IllegalArgumentException("not in any group: " + (truth.size() - seen.size()));
        return new BCubed(precision / seen.size(), recall / seen.size());
    }
}
