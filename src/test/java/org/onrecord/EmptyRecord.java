package org.onrecord;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Empties the record between tests: database and index. */
@ApplicationScoped
public class EmptyRecord {

    /** What refers to something comes before it. */
    private static final List<String> TABLES = List.of("evidence", "mention", "quotation_relay", "quotation", "statement_topic",
            "statement_mention", "statement_about", "statement_co_speaker", "statement_speaker_candidate", "statement",
            "claim_citing", "claim",
            "participation", "membership", "person_identifier", "person_name", "person", "meeting", "source_version", "source",
            "organization_identifier", "organization_name", "organization", "history_entry", "redirect", "imported_item",
            "index_journal", "index_journal_follower");

    @Inject
    SessionFactory sessions;

    public void empty() {
        QuarkusTransaction.requiringNew().run(() -> sessions.inSession(session -> {
            session.createNativeMutationQuery("update meeting set parent_id = null, previous_id = null").executeUpdate();
            session.createNativeMutationQuery("update organization set parent_id = null").executeUpdate();
            for (String table : TABLES)
                session.createNativeMutationQuery("delete from " + table).executeUpdate();
        }));
        Search.mapping(sessions).scope(Object.class).workspace().purge();
        Search.mapping(sessions).scope(Object.class).workspace().refresh();
    }
}
