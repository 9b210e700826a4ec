package org.onrecord.ingest.curation;

import org.hibernate.Session;
import org.onrecord.record.Redirect;

/** What stays of a record that was merged into another one. */
final class Redirects {

    private Redirects() {
    }

    /** The old id leads to the new one, with all that led to it and was known of it. */
    static void lead(Session session, String old, long oldKey, String id, long key) {
        session.createMutationQuery("update Redirect r set r.to = :id where r.to = :old")
                .setParameter("id", id).setParameter("old", old).executeUpdate();
        session.persist(new Redirect(old, id));
        session.createMutationQuery("update HistoryEntry h set h.record = null, h.formerId = :old where h.record = :key")
                .setParameter("old", old).setParameter("key", oldKey).executeUpdate();
        session.createNativeMutationQuery("update imported_item set record_id = :key where record_id = :oldKey")
                .setParameter("key", key).setParameter("oldKey", oldKey).executeUpdate();
        session.flush();
    }
}
