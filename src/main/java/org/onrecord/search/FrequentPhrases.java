package org.onrecord.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jboss.logging.Logger;
import org.onrecord.record.Deadline;
import org.onrecord.record.Statement;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.search.mapping.OrderKeys;

import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * What phrases the newest statements have in common, counted beforehand and kept in memory. It may lag behind the index, so
 * whoever uses it asks the index whether what it says still holds; docs/decisions/0014 says why.
 */
@ApplicationScoped
public class FrequentPhrases {

    /** Statements that are counted: half a second of one processor, and some megabytes of phrases. */
    static final int COUNTED = 5_000;

    private static final int PAGE = 500;

    /** Longer than it takes from when a write says it was until searches see it, on whatever machine of a cluster. */
    private static final Duration LAG = Duration.ofMinutes(1);

    /** Counting again is not worth it more often than this. */
    private static final Duration LEAST_AGE = Duration.ofMinutes(1);

    /** Many times what it takes; an index that is slower than that has more urgent work. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(FrequentPhrases.class);

    @Inject
    SessionFactory sessions;

    private final AtomicBoolean counting = new AtomicBoolean();

    private volatile Counted current;

    /**
     * A table with the time that it is of.
     *
     * @param since a statement that was changed later may be missing in it
     * @param oldest the key among dates of the last statement that was counted; null if there were none beyond
     */
    record Counted(PhraseTable table, Instant since, Instant at, Long oldest) {
    }

    /** The last table; empty where none is made yet, and then one is begun. */
    Optional<Counted> current() {
        Counted counted = current;
        if (counted == null)
            countBeside();
        return Optional.ofNullable(counted);
    }

    /** Narrows a search of statements to those that were counted and newer ones, where that leaves any out. */
    Optional<SearchPredicate> newest(SearchPredicateFactory f) {
        return current().map(Counted::oldest).map(oldest -> f.range().field(Fields.DATE_KEY).atLeast(oldest).toPredicate());
    }

    /** Makes a new table beside what goes on, unless the last one is hardly a minute old. */
    void renew() {
        Counted counted = current;
        if (counted == null || counted.at().plus(LEAST_AGE).isBefore(Instant.now()))
            countBeside();
    }

    private void countBeside() {
        if (counting.compareAndSet(false, true))
            Infrastructure.getDefaultExecutor().execute(() -> {
                try {
                    // Nobody waits for it, so that it has a time of its own.
                    new Deadline(PATIENCE).call(this::count);
                } catch (RuntimeException e) {
                    // The index answers without it, only slower.
                    LOG.debug("The frequent phrases could not be counted.", e);
                } finally {
                    counting.set(false);
                }
            });
    }

    /** Counts the phrases of the newest statements, as searches see them now. */
    Counted count() {
        Instant now = Instant.now();
        PhraseTable.Builder phrases = new PhraseTable.Builder();
        Long oldest = sessions.fromSession(session -> add(Search.session(session), phrases));
        current = new Counted(phrases.build(), now.minus(LAG), now, oldest);
        return current;
    }

    /** @return the key of the last; null if all were added */
    private static Long add(SearchSession session, PhraseTable.Builder phrases) {
        Long last = null;
        for (int read = 0; read < COUNTED; read += PAGE) {
            List<String> cards = newest(session, last);
            for (String card : cards) {
                IndexedStatement statement = CardJson.read(card);
                phrases.add(statement.card().id(), statement.searchedTexts());
                last = OrderKeys.ofDate(statement.card().saidOn(), statement.card().id());
            }
            if (cards.size() < PAGE)
                return null;
        }
        return last;
    }

    private static List<String> newest(SearchSession session, Long before) {
        SearchScope<Statement> scope = session.scope(Statement.class);
        SearchPredicateFactory f = scope.predicate();
        var statements = PhraseSearch.notRejected(f);
        if (before != null)
            statements.filter(f.range().field(Fields.DATE_KEY).lessThan(before));
        SearchPredicate where = statements.toPredicate();
        return TimelySearch.of(session.search(scope).select(s -> s.field(Fields.CARD, String.class)).where(where)
                .sort(s -> s.field(Fields.DATE_KEY).desc())).fetchHits(PAGE);
    }
}
