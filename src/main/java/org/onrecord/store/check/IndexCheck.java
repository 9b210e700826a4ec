package org.onrecord.store.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.search.mapping.DocumentStamp;
import org.onrecord.search.mapping.Fields;
import org.onrecord.store.check.States.State;
import org.onrecord.store.generation.LiveSearch;
import org.onrecord.store.journal.DocumentKind;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Compares the index with the database, and has written anew exactly those documents that are not as they should be. While
 * others write, what seems wrong is looked at again once the journal is drained: what is only on its way is no fault.
 */
@ApplicationScoped
public class IndexCheck {

    /** Rows and documents compared together. */
    private static final int PAGE = 2_000;

    /** Beyond it, an index had better be built anew; it bounds the memory that findings take. */
    private static final int MOST_FINDINGS = 1_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    SessionFactory sessions;

    @Inject
    Journal journal;

    /**
     * Compares all kinds, and notes what is wrong in the journal; {@link #repair} writes it.
     *
     * @param compared told how many records were gone through since it was last told
     */
    public List<KindReport> run(LongConsumer compared) {
        List<KindReport> reports = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values())
            reports.add(run(kind, compared));
        return reports;
    }

    private KindReport run(DocumentKind kind, LongConsumer compared) {
        refresh(kind);
        List<Finding> suspected = new ArrayList<>();
        long records = new Comparison(kind, finding -> suspect(suspected, finding))
                .compare(new States(after -> counted(stored(kind, after), compared)),
                        new States(after -> indexed(kind, after)));
        List<Finding> findings = suspected.isEmpty() ? suspected : confirmed(kind, suspected);
        if (!findings.isEmpty())
            note(kind, findings);
        return KindReport.of(kind, records, findings);
    }

    private static void suspect(List<Finding> suspected, Finding finding) {
        if (suspected.size() == MOST_FINDINGS)
            throw new IllegalStateException("More than a million documents are wrong; build the index anew with reindex.");
        suspected.add(finding);
    }

    private static List<State> counted(List<State> page, LongConsumer compared) {
        compared.accept(page.size());
        return page;
    }

    /** What is wrong still when all that was committed before has reached the index. */
    private List<Finding> confirmed(DocumentKind kind, List<Finding> suspected) {
        journal.settle(PATIENCE);
        Set<Long> waiting = journal.waiting(kind);
        refresh(kind);
        List<Finding> confirmed = new ArrayList<>();
        List<Long> keys = suspected.stream().map(Finding::key).distinct().filter(key -> !waiting.contains(key)).toList();
        for (int from = 0; from < keys.size(); from += PAGE) {
            List<Long> page = keys.subList(from, Math.min(keys.size(), from + PAGE));
            new Comparison(kind, confirmed::add).compare(stored(kind, page).iterator(), indexed(kind, page).iterator());
        }
        return confirmed;
    }

    private void note(DocumentKind kind, List<Finding> findings) {
        QuarkusTransaction.requiringNew().run(() -> Journal.note(sessions.getCurrentSession(), kind,
                findings.stream().map(Finding::key).toList()));
    }

    /**
     * Writes what was found to be wrong.
     *
     * @return whether all of it is right now; else it stays in the journal
     */
    public boolean repair() {
        return journal.settle(PATIENCE);
    }

    private List<State> stored(DocumentKind kind, long after) {
        return sessions.fromSession(session -> session
                .createSelectionQuery(select(kind) + " where e.id > :after order by e.id", Object[].class)
                .setParameter("after", after).setMaxResults(PAGE).list().stream().map(IndexCheck::state).toList());
    }

    private List<State> stored(DocumentKind kind, List<Long> keys) {
        return sessions.fromSession(session -> session
                .createSelectionQuery(select(kind) + " where e.id in :keys order by e.id", Object[].class)
                .setParameter("keys", keys).list().stream().map(IndexCheck::state).toList());
    }

    private static String select(DocumentKind kind) {
        return "select e.id, e.updatedAt from " + kind.entityName() + " e";
    }

    private static State state(Object[] row) {
        return new State((Long) row[0], DocumentStamp.state((Instant) row[1]));
    }

    private List<State> indexed(DocumentKind kind, long after) {
        return sessions.fromSession(session -> states(LiveSearch.of(Search.session(session).search(kind.entity())
                .select(f -> f.composite().from(f.field(Fields.KEY, Long.class), f.field(Fields.STATE, Long.class)).asList())
                .where(f -> f.range().field(Fields.KEY).greaterThan(after)).sort(f -> f.field(Fields.KEY))).fetchHits(PAGE)));
    }

    private List<State> indexed(DocumentKind kind, List<Long> keys) {
        return sessions.fromSession(session -> states(LiveSearch.of(Search.session(session).search(kind.entity())
                .select(f -> f.composite().from(f.field(Fields.KEY, Long.class), f.field(Fields.STATE, Long.class)).asList())
                .where(f -> f.terms().field(Fields.KEY).matchingAny(keys)).sort(f -> f.field(Fields.KEY)))
                .fetchHits(2 * PAGE)));
    }

    private static List<State> states(List<List<?>> documents) {
        return documents.stream().map(values -> new State((Long) values.get(0), (Long) values.get(1))).toList();
    }

    private void refresh(DocumentKind kind) {
        Search.mapping(sessions).scope(kind.entity()).workspace().refresh();
    }
}
