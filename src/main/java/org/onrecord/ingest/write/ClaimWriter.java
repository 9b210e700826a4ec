package org.onrecord.ingest.write;

import java.util.List;

import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.record.Claim;
import org.onrecord.record.Evidence;

final class ClaimWriter implements KindWriter<ClaimItem, Claim> {

    @Override
    public Class<Claim> entity() {
        return Claim.class;
    }

    @Override
    public Claim create() {
        return new Claim();
    }

    @Override
    public ClaimItem itemOf(Claim entity) {
        return ItemOf.claim(entity);
    }

    @Override
    public void check(ClaimItem item, Batch batch) {
        spans(item).forEach(batch::quote);
    }

    @Override
    public void apply(ClaimItem item, Claim entity, boolean adding, Batch batch) {
        entity.setMeeting(Batch.keep(entity.getMeeting(), batch.meeting(item.meeting()), adding));
        entity.setSource(Batch.keep(entity.getSource(), batch.source(item.source()), adding));
        entity.setProperty(Batch.keep(entity.getProperty(), item.property(), adding));
        entity.setValue(Batch.keep(entity.getValue(), item.value(), adding));
        Batch.fill(entity.getCiting(), item.citing().stream().map(batch::organization).toList(), adding);
        Batch.extraction(entity, item.rule(), item.confidence(), adding);
        List<EvidenceLine> wanted = Lines.complete(spans(item), batch);
        if (adding && !entity.getEvidence().isEmpty() || ItemOf.evidence(entity.getEvidence()).equals(wanted))
            return;
        entity.getEvidence().clear();
        wanted.forEach(line -> Evidence.add(entity, batch.version(line), batch.quote(line)));
    }

    /** The evidence of a claim stands in the claim's own source. */
    private static List<EvidenceLine> spans(ClaimItem item) {
        return item.evidence().stream().map(e -> new EvidenceLine(item.source(), e.version(), e.exact(), e.prefix(),
                e.suffix(), e.start(), e.end())).toList();
    }
}
