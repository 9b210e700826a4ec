package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.search.StatementOrder.NEWEST;
import static org.onrecord.search.StatementOrder.RELEVANCE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Window;
import org.onrecord.store.Reindexing;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the tests of searches share. Each test makes sources of its own and searches only what they quote. */
abstract class SearchTestCase {

    @Inject
    SessionFactory sessions;

    @Inject
    StatementSearch statements;

    @Inject
    NodeSearch nodes;

    @Inject
    Reindexing reindexing;

    @Inject
    Journal journal;

    /** Writes a record, and waits until searches see it. */
    <T> T given(Function<RecordFixture, T> record) {
        T made = QuarkusTransaction.requiringNew().call(() -> record.apply(new RecordFixture(sessions.getCurrentSession())));
        settle();
        return made;
    }

    /** Waits until searches see what is committed. */
    void settle() {
        assertThat(journal.settle()).isTrue();
    }

    /** The primary keys of the first hits for a text among what a source quotes, best first. */
    List<Long> find(String text, Source source) {
        return ids(search(text, in(source), RELEVANCE, Window.first(50)));
    }

    List<Long> find(String text, StatementFilter filter) {
        return ids(search(text, filter, RELEVANCE, Window.first(50)));
    }

    List<Long> newest(StatementFilter filter) {
        return ids(search(null, filter, NEWEST, Window.first(50)));
    }

    SearchResult<StatementHit> search(String text, StatementFilter filter, StatementOrder order, Window window) {
        return statements.find(new StatementQuery(text, filter, order, window, true, false));
    }

    static List<Long> ids(SearchResult<StatementHit> result) {
        return result.page().rows().stream().map(hit -> hit.card().id()).toList();
    }

    static StatementFilter in(Source... sources) {
        return filter(sources, null, null, null, null, null);
    }

    static StatementFilter filter(Source[] sources, Set<Long> publishers, Set<String> languages, Set<SpeechMode> modes,
            String from, String to) {
        Set<Long> keys = sources == null ? null : Set.copyOf(List.of(sources).stream().map(Source::getId).toList());
        return new StatementFilter(null, null, keys, publishers, languages, modes, null, null, null,
                from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to), null, null);
    }
}
