package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.ingest.export.ExportOrder;
import org.onrecord.ingest.export.Histories;
import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.ErasureItem;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.HistoryLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.ingest.item.RedirectItem;
import org.onrecord.record.Claim;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Writes the whole record as a record file, in an order that depends on nothing but what it holds: two equal records are
 * exported alike, byte for byte.
 */
@ApplicationScoped
public class Exports {

    /** Keys in an export are public ids; nothing is ever derived from this. */
    private static final String NAMESPACE = "onrecord:export";

    /** Loaded together, and then forgotten, so that memory is bounded. */
    private static final int PAGE = 500;

    /** The largest record takes hours. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofDays(2).toSeconds();

    @Inject
    SessionFactory sessions;

    /**
     * Writes all items, one a line, as they are at one moment: what others write meanwhile is not in it, not by parts either.
     *
     * @return how many there were, the header not counted
     * @throws UncheckedIOException if {@code out} cannot be written
     */
    public long run(Writer out) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            Session session = sessions.getCurrentSession();
            // To be set before anything is read; the pool takes it back.
            session.doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            return write(session, new Lines(out));
        });
    }

    private static long write(Session session, Lines lines) {
        lines.write(new HeaderItem("onrecord", HeaderItem.VERSION, NAMESPACE));
        ExportOrder order = ExportOrder.load(session);
        each(session, Organization.class, order.organizations(), ItemOf::organization, lines);
        each(session, Source.class, order.sources(), ItemOf::source, lines);
        each(session, Person.class, order.people(), ItemOf::person, lines);
        each(session, Meeting.class, order.meetings(), ItemOf::meeting, lines);
        each(session, Statement.class, order.statements(), ItemOf::statement, lines);
        each(session, Claim.class, order.claims(), ItemOf::claim, lines);
        merged(session, lines);
        return lines.count - 1;
    }

    private static <E extends RecordEntity> void each(Session session, Class<E> entity, List<Long> keys,
            Function<E, RecordItem> form, Lines lines) {
        for (int from = 0; from < keys.size(); from += PAGE) {
            List<E> entities = session.findMultiple(entity, keys.subList(from, Math.min(keys.size(), from + PAGE)));
            Map<String, List<HistoryLine>> histories = Histories.of(session, entities);
            entities.forEach(each -> lines.write(Histories.in(form.apply(each), histories)));
            session.clear();
        }
    }

    private static void merged(Session session, Lines lines) {
        Map<String, List<HistoryLine>> histories = Histories.ofFormer(session);
        session.createSelectionQuery("select r.from, r.to from Redirect r order by r.from", Object[].class).list()
                .forEach(row -> lines.write(new RedirectItem((String) row[0], (String) row[1], histories.remove(row[0]))));
        histories.forEach((id, history) -> lines.write(new ErasureItem(id, history)));
    }

    private static final class Lines {

        private final Writer out;
        private long count;

        Lines(Writer out) {
            this.out = out;
        }

        void write(RecordItem item) {
            try {
                out.write(RecordJson.line(item));
                out.write('\n');
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
