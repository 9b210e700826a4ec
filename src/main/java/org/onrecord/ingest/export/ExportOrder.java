package org.onrecord.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hibernate.Session;

/**
 * In which order the record is exported: by public id within a kind, but what something is part of or comes after before
 * it. Primary keys.
 */
public record ExportOrder(List<Long> organizations, List<Long> sources, List<Long> people, List<Long> meetings,
        List<Long> statements, List<Long> claims) {

    public static ExportOrder load(Session session) {
        return new ExportOrder(inOrder(session, "Organization", List.of("parent")), inOrder(session, "Source", List.of()),
                inOrder(session, "Person", List.of()), inOrder(session, "Meeting", List.of("parent", "previous")),
                inOrder(session, "Statement", List.of()), inOrder(session, "Claim", List.of()));
    }

    private static List<Long> inOrder(Session session, String entity, List<String> references) {
        List<Long> keys = session.createSelectionQuery("select e.id from " + entity + " e order by e.publicId", Long.class)
                .list();
        Map<Long, List<Long>> before = new HashMap<>();
        for (String reference : references)
            session.createSelectionQuery("select e.id, e." + reference + ".id from " + entity + " e where e." + reference
                    + " is not null", Object[].class).list()
                    .forEach(row -> before.computeIfAbsent((Long) row[0], key -> new ArrayList<>(2)).add((Long) row[1]));
        return before.isEmpty() ? keys : sorted(keys, before);
    }

    /** Depth first without recursion: a series of meetings may be longer than the stack is deep. */
    private static List<Long> sorted(List<Long> keys, Map<Long, List<Long>> before) {
        Set<Long> done = new LinkedHashSet<>();
        for (Long key : keys) {
            List<Long> stack = new ArrayList<>(List.of(key));
            while (!stack.isEmpty()) {
                Long top = stack.get(stack.size() - 1);
                Long missing = before.getOrDefault(top, List.of()).stream()
                        .filter(other -> !done.contains(other) && !stack.contains(other)).findFirst().orElse(null);
                if (missing != null)
                    stack.add(missing);
                else
                    done.add(stack.remove(stack.size() - 1));
            }
        }
        return List.copyOf(done);
    }
}
