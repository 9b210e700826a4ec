package org.onrecord.api.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;

/** The archived texts of sources. */
@ApplicationScoped
public class Archive {

    /**
     * The current version of a source, without its text.
     *
     * @param id its primary key
     * @param number how many versions there are: the last number is that of the current one
     * @param excerpt whether only the quoted passages are archived
     */
    public record Current(long id, int number, String contentHash, boolean excerpt) {
    }

    @Inject
    SessionFactory sessions;

    /** The current versions of sources, by the primary keys of the sources; nothing for those without a text. */
    public Map<Long, Current> current(Collection<Long> sources) {
        return sessions.fromSession(session -> {
            List<Object[]> rows = session.createSelectionQuery("select v.source.id, v.id, v.number, v.contentHash, v.excerpt"
                    + " from SourceVersion v where v.source.id in :keys order by v.number", Object[].class)
                    .setParameter("keys", sources).list();
            Map<Long, Current> current = new HashMap<>();
            for (Object[] row : rows)
                current.put((Long) row[0],
                        new Current((Long) row[1], (Integer) row[2], (String) row[3], (Boolean) row[4]));
            return current;
        });
    }

    /** The texts of versions. */
    public Map<Long, String> texts(Collection<Long> versions) {
        Map<Long, String> texts = new HashMap<>();
        if (!versions.isEmpty())
            sessions.inSession(session -> session
                    .createSelectionQuery("select v.id, v.text from SourceVersion v where v.id in :keys", Object[].class)
                    .setParameter("keys", versions).list().forEach(row -> texts.put((Long) row[0], (String) row[1])));
        return texts;
    }
}
