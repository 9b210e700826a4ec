package org.onrecord.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;

/**
 * Leaves out of an article's items what the record has or had: an extraction adds, and never changes. So nothing that a
 * curator confirmed, corrected, rejected, merged or erased is touched, whatever a later version or a later rule finds.
 */
record UndecidedItems(KnownRecord record, String source) {

    /** The items to write, in order. The source itself stays: its item adds a version. */
    List<RecordItem> of(List<RecordItem> items) {
        List<String> ids = new ArrayList<>();
        for (RecordItem item : items) {
            ids.add(item.id());
            if (item instanceof StatementItem statement)
                statement.quotations().forEach(quotation -> ids.add(quotation.id()));
        }
        Set<String> taken = record.taken(ids);
        List<RecordItem> left = new ArrayList<>();
        for (RecordItem item : items) {
            RecordItem undecided = item instanceof StatementItem statement ? undecided(statement, taken) : item;
            boolean isNew = item instanceof StatementItem || item instanceof SourceItem || !taken.contains(item.id());
            if (undecided != null && isNew)
                left.add(undecided);
        }
        return left;
    }

    /** With those of its quotations that are new: their statement may be one of the record. */
    private static StatementItem undecided(StatementItem item, Set<String> taken) {
        List<QuotationLine> left = item.quotations().stream().filter(quotation -> !taken.contains(quotation.id())).toList();
        if (left.isEmpty())
            return null;
        return new StatementItem(item.id(), item.speaker(), item.coSpeakers(), item.speakerRole(), item.attribution(),
                item.saidOn(), item.meeting(), item.about(), item.medium(), item.audience(), item.originalLanguage(),
                item.mentions(), item.topics(), left, item.reviewStatus(), item.history());
    }
}
