package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

/**
 * Writes the whole record as a record file, in an order that depends on nothing but what it holds: two equal records are
 * exported alike, byte for byte.
 */
@ApplicationScoped
public class Exports {

    /** Keys in an export are public ids; nothing is ever derived from this. */
    private static final String NAMESPACE = "onrecord:export";

    /** One session each, so that memory is bounded. */
    private static final int PAGE = 500;

    @Inject
    SessionFactory sessions;

    /**
     * Writes all items, one a line.
     *
     * @return how many there were, the header not counted
     * @throws UncheckedIOException if {@code out} cannot be written
     */
    public long run(Writer out) {
        Lines lines = new Lines(out);
        lines.write(new HeaderItem("onrecord", HeaderItem.VERSION, NAMESPACE));
        ExportOrder order = sessions.fromSession(ExportOrder::load);
        each(Organization.class, order.organizations(), ItemOf::organization, lines);
        each(Source.class, order.sources(), ItemOf::source, lines);
        each(Person.class, order.people(), ItemOf::person, lines);
        each(Meeting.class, order.meetings(), ItemOf::meeting, lines);
        each(Statement.class, order.statements(), ItemOf::statement, lines);
        each(Claim.class, order.claims(), ItemOf::claim, lines);
        sessions.inSession(session -> merged(session, lines));
        return lines.count - 1;
    }

    private <E extends RecordEntity> void each(Class<E> entity, List<Long> keys, Function<E, RecordItem> form, Lines lines) {
        for (int from = 0; from < keys.size(); from += PAGE) {
            List<Long> page = keys.subList(from, Math.min(keys.size(), from + PAGE));
            sessions.inSession(session -> {
                session.setDefaultReadOnly(true);
                List<E> entities = session.findMultiple(entity, page);
                Map<String, List<HistoryLine>> histories = Histories.of(session, entities);
                entities.forEach(each -> lines.write(Histories.in(form.apply(each), histories)));
            });
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
