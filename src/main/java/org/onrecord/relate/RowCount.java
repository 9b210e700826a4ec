package org.onrecord.relate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hibernate.Session;

/** How long many lists are, by one SQL statement. */
final class RowCount {

    private RowCount() {
    }

    /**
     * @param lists a query of the column {@code parent}, one row a row of its list, over the array parameter
     *        {@code parents}
     * @return an entry for each parent, 0 where its list is empty
     */
    static Map<Long, Long> of(Session session, String lists, Collection<Long> parents) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        parents.forEach(parent -> counts.put(parent, 0L));
        if (counts.isEmpty())
            return counts;
        session.createNativeQuery("select parent, count(*) as rows_of_it from (" + lists + ") l group by parent",
                Object[].class)
                .addScalar("parent", Long.class).addScalar("rows_of_it", Long.class)
                .setParameter("parents", counts.keySet().toArray(Long[]::new)).list()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}
