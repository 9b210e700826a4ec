package org.onrecord.ingest.write;

import java.util.List;
import java.util.function.Consumer;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.record.Statement;
import org.onrecord.store.feed.RecordedStatement;
import org.onrecord.store.feed.StatementFeed;
import org.onrecord.store.journal.Journal;
import org.onrecord.store.journal.NewDocuments;

/**
 * Announces what the transactions of an import wrote, each once searches show it. That costs the import its head start over
 * the index, which it keeps where nobody waits for statements. What the index does not take is not announced.
 */
public record Announcements(StatementFeed feed, SessionFactory sessions, NewDocuments documents, Journal journal)
        implements
            Consumer<List<RecordedStatement>> {

    @Override
    public void accept(List<RecordedStatement> recorded) {
        if (recorded.isEmpty() || !feed.isFollowed()) {
            // What was changed, rather than added, is written beside the import.
            journal.wake();
            return;
        }
        documents.await(journal.patience());
        if (!journal.settle())
            return;
        Search.mapping(sessions).scope(Statement.class).workspace().refresh();
        feed.announce(recorded);
    }
}
