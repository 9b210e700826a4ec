package org.onrecord.store.journal;

import java.util.Collection;

import org.hibernate.SessionFactory;
import org.onrecord.store.ActiveStore;

import io.quarkus.test.junit.QuarkusMock;

/** An index that takes documents, and fails to make them durable; until the test ends, or it is asked to end. */
public final class RefusingIndex extends IndexSettling {

    private RefusingIndex() {
    }

    public static void begin() {
        QuarkusMock.installMockForType(new RefusingIndex(), IndexSettling.class);
    }

    public static void end(SessionFactory sessions, ActiveStore store) {
        IndexSettling real = new IndexSettling();
        real.sessions = sessions;
        real.store = store;
        QuarkusMock.installMockForType(real, IndexSettling.class);
    }

    @Override
    void settle(Collection<DocumentKind> kinds) {
        throw new IllegalStateException("the index is away");
    }

    @Override
    void keep(Collection<DocumentKind> kinds) {
        throw new IllegalStateException("the index is away");
    }
}
