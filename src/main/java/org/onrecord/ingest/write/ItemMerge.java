package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.ErasureItem;
import org.onrecord.ingest.item.HistoryLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RedirectItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.ImportedItem;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Redirect;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.store.DependentDocuments;

/**
 * Joins one item with what the record has: new, or changed, or (where others brought the thing too, or know it by
 * another id) added to.
 */
final class ItemMerge {

    private final Batch batch;
    private final Acceptance acceptance;
    private final Map<ImportedItem.Key, ImportedItem> imported;
    private final Map<Long, Set<ImportedItem.Key>> broughtOf = new HashMap<>();
    private final List<ImportedItem> remembered = new ArrayList<>();

    ItemMerge(Batch batch, Map<ImportedItem.Key, ImportedItem> imported, AcceptanceBar bar) {
        this.batch = batch;
        this.acceptance = new Acceptance(bar, batch);
        this.imported = imported;
        imported.keySet().forEach(key -> broughtOf.computeIfAbsent(key.record(), record -> new HashSet<>()).add(key));
    }

    /**
     * @throws Rejected if it cannot be taken; then nothing is changed
     */
    Outcome write(QualifiedItem item) {
        Outcome outcome = write(item.answering(batch.references()), item);
        remember(item);
        return outcome;
    }

    /** Writes what waits to be written with the others. To be called once, after the last item. */
    void finish() {
        // Not before: a later item of the batch may bring the same thing in another form.
        remembered.forEach(batch.rows()::add);
        batch.rows().write();
    }

    private Outcome write(RecordItem item, QualifiedItem qualified) {
        if (item instanceof OrganizationItem i)
            return write(i, new OrganizationWriter(), i.reviewStatus(), i.history(), qualified);
        if (item instanceof PersonItem i)
            return write(i, new PersonWriter(), i.reviewStatus(), i.history(), qualified);
        if (item instanceof SourceItem i)
            return write(i, new SourceWriter(), i.reviewStatus(), i.history(), qualified);
        if (item instanceof MeetingItem i)
            return write(i, new MeetingWriter(), i.reviewStatus(), i.history(), qualified);
        if (item instanceof StatementItem i)
            return write(i, new StatementWriter(), i.reviewStatus(), i.history(), qualified);
        if (item instanceof ClaimItem i)
            return write(i, new ClaimWriter(), i.reviewStatus(), i.history(), qualified);
        if (item instanceof RedirectItem i)
            return redirect(i);
        if (item instanceof ErasureItem i)
            return erasure(i);
        return Outcome.UNCHANGED;
    }

    private <I extends RecordItem, E extends RecordEntity> Outcome write(I item, KindWriter<I, E> writer,
            ReviewStatus status, List<HistoryLine> history, QualifiedItem qualified) {
        qualified.names().stream().filter(id -> !isOwn(id, item)).forEach(batch.references()::require);
        writer.check(item, batch);
        Long key = batch.references().key(item.id());
        if (key == null)
            key = knownOtherwise(item, writer.entity());
        return key == null ? add(item, writer, status, history, qualified) : change(key, item, writer, qualified);
    }

    private static boolean isOwn(String id, RecordItem item) {
        return id.equals(item.id())
                || item instanceof StatementItem s && s.quotations().stream().map(QuotationLine::id).anyMatch(id::equals);
    }

    private <I extends RecordItem, E extends RecordEntity> Outcome add(I item, KindWriter<I, E> writer, ReviewStatus status,
            List<HistoryLine> history, QualifiedItem qualified) {
        E entity = writer.create();
        entity.setPublicId(item.id());
        entity.setReviewStatus(status == null ? ReviewStatus.CONFIRMED : status);
        writer.apply(item, entity, false, batch);
        entity.setUpdatedAt(batch.at());
        batch.rows().add(entity);
        if (entity instanceof Statement statement)
            batch.recorded().added(statement);
        entity.setUpdatedAt(History.begin(entity, history, qualified.located().fileName(), batch));
        quotationHistory(item, entity);
        acceptance.of(entity);
        batch.identities().added(entity);
        written(item.id(), entity);
        return Outcome.ADDED;
    }

    private void quotationHistory(RecordItem item, RecordEntity entity) {
        if (item instanceof StatementItem lines && entity instanceof Statement statement)
            for (int i = 0; i < lines.quotations().size(); i++)
                History.bring(statement.getQuotations().get(i), lines.quotations().get(i).history(), batch);
    }

    private <I extends RecordItem, E extends RecordEntity> Outcome change(Long key, I item, KindWriter<I, E> writer,
            QualifiedItem qualified) {
        batch.rows().write();
        E entity = batch.session().find(writer.entity(), key);
        boolean reviewed = item.rule() != null && batch.word().decided(entity, CuratorsWord.REVIEW_STATUS);
        written(item.id(), entity);
        // What a rule finds again does not come back, whatever it says now.
        if (reviewed && entity.getReviewStatus() == ReviewStatus.REJECTED)
            return Outcome.UNCHANGED;
        ImportedItem.Key own = qualified.key(batch.references());
        boolean others = !entity.getPublicId().equals(item.id())
                || broughtOf.getOrDefault(key, Set.of()).stream().anyMatch(brought -> !brought.equals(own));
        I before = writer.itemOf(entity);
        writer.apply(item, entity, others || reviewed || !imported.containsKey(own), batch);
        batch.identities().changed(entity);
        // Evidence that is new may stand in a version that is new, and new rows are written before the session's changes.
        if (entity instanceof Source)
            batch.session().flush();
        written(item.id(), entity);
        boolean changed = History.change(entity, before, writer.itemOf(entity), qualified.located().fileName(), batch);
        boolean accepted = acceptance.of(entity);
        if (!changed && !accepted)
            return Outcome.UNCHANGED;
        entity.setUpdatedAt(batch.at());
        if (entity instanceof Source source)
            DependentDocuments.ofSource(batch.session(), source.getId(), batch.at());
        return Outcome.CHANGED;
    }

    private void written(String id, RecordEntity entity) {
        batch.references().put(id, entity.getId());
        if (entity instanceof Source source)
            batch.archive().put(source.getId(), source.getVersions());
    }

    /** Whom another register's identifier, or a source's address, shows to be in the record under another id. */
    private Long knownOtherwise(RecordItem item, Class<? extends RecordEntity> entity) {
        Long key = batch.identities().key(item);
        if (key == null)
            return null;
        batch.rows().write();
        batch.session().persist(new Redirect(item.id(), batch.session().find(entity, key).getPublicId()));
        return key;
    }

    private Outcome redirect(RedirectItem item) {
        Redirect known = batch.session().find(Redirect.class, item.id());
        if (known == null && batch.references().key(item.id()) != null)
            throw new Rejected("BAD_REDIRECT", item.id() + " is in the record itself: only a merge can redirect it");
        if (known != null && known.getTo().equals(item.to()))
            return Outcome.UNCHANGED;
        History.bringFormer(item.id(), item.history(), batch);
        if (known == null) {
            batch.session().persist(new Redirect(item.id(), item.to()));
            return Outcome.ADDED;
        }
        known.setTo(item.to());
        return Outcome.CHANGED;
    }

    private Outcome erasure(ErasureItem item) {
        boolean known = batch.session().createSelectionQuery("select count(*) from HistoryEntry h where h.formerId = :id",
                Long.class).setParameter("id", item.id()).getSingleResult() > 0;
        if (known)
            return Outcome.UNCHANGED;
        History.bringFormer(item.id(), item.history(), batch);
        return Outcome.ADDED;
    }

    private void remember(QualifiedItem item) {
        // A redirect or an erasure describes no record, though the id of a redirect leads to one.
        if (item.item() instanceof RedirectItem || item.item() instanceof ErasureItem)
            return;
        ImportedItem.Key key = item.key(batch.references());
        if (key.record() == null || item.digest().isEmpty())
            return;
        ImportedItem last = imported.get(key);
        if (last != null) {
            last.setDigest(item.digest());
            return;
        }
        ImportedItem first = new ImportedItem(key, item.digest());
        imported.put(key, first);
        broughtOf.computeIfAbsent(key.record(), record -> new HashSet<>()).add(key);
        remembered.add(first);
    }
}
