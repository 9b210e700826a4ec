package org.onrecord.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;

import org.hibernate.FlushMode;
import org.hibernate.SessionFactory;
import org.onrecord.record.RecordEntity;

/** Damages the index by hand. */
public final class Damage {

    /** No sequence gets there. */
    private static final long NOBODY = 1L << 60;

    private Damage() {
    }

    /** Takes a document away. */
    public static void remove(SessionFactory sessions, DocumentKind kind, Long key) {
        sessions.inSession(session -> {
            DocumentWriter writer = new DocumentWriter(session);
            writer.delete(kind, key);
            writer.completion(30).join();
            assertThat(writer.failed()).isEmpty();
        });
    }

    /**
     * Adds a document of a record that is not in the database.
     *
     * @param like primary key of a record that it is otherwise like
     */
    public static void leaveOver(SessionFactory sessions, DocumentKind kind, Long like) {
        sessions.inSession(session -> {
            session.setHibernateFlushMode(FlushMode.MANUAL);
            RecordEntity entity = session.find(kind.entity(), like);
            makeNobody(entity);
            DocumentWriter writer = new DocumentWriter(session);
            writer.write(kind, entity);
            writer.completion(30).join();
            assertThat(writer.failed()).isEmpty();
        });
    }

    private static void makeNobody(RecordEntity entity) {
        try {
            Field id = RecordEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, NOBODY);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
