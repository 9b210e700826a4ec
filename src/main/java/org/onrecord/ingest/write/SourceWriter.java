package org.onrecord.ingest.write;

import java.util.List;

import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.Source;
import org.onrecord.record.SourceStatus;
import org.onrecord.record.SourceVersion;

final class SourceWriter implements KindWriter<SourceItem, Source> {

    @Override
    public Class<Source> entity() {
        return Source.class;
    }

    @Override
    public Source create() {
        return new Source();
    }

    @Override
    public SourceItem itemOf(Source entity) {
        return ItemOf.source(entity);
    }

    @Override
    public void apply(SourceItem item, Source entity, boolean adding, Batch batch) {
        entity.setKind(Batch.keep(entity.getKind(), item.kind(), adding));
        entity.setStatus(item.status() == null ? Batch.keep(entity.getStatus(), SourceStatus.CURRENT, adding) : item.status());
        entity.setUrl(Batch.keep(entity.getUrl(), item.url(), adding));
        entity.setHeadline(Batch.keep(entity.getHeadline(), item.headline(), adding));
        entity.setPublisher(Batch.keep(entity.getPublisher(), batch.organization(item.publisher()), adding));
        entity.setCreditedAgency(Batch.keep(entity.getCreditedAgency(), batch.organization(item.creditedAgency()), adding));
        entity.setByline(Batch.keep(entity.getByline(), item.byline(), adding));
        entity.setDatePublished(Batch.keep(entity.getDatePublished(), item.datePublished(), adding));
        entity.setDateRetrieved(Batch.keep(entity.getDateRetrieved(), item.dateRetrieved(), adding));
        entity.setLanguage(Batch.keep(entity.getLanguage(), item.language(), adding));
        entity.setLicence(Batch.keep(entity.getLicence(), item.licence(), adding));
        SourceVersion before = current(entity);
        versions(item.versions(), entity);
        if (before != null && before.isExcerpt() && !current(entity).isExcerpt())
            WholeText.takesThePlaceOf(before, current(entity), batch.session());
    }

    private static SourceVersion current(Source source) {
        List<SourceVersion> versions = source.getVersions();
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** Archived texts are never removed or changed, as evidence refers to them: a text that is not there is added. */
    private static void versions(List<VersionLine> wanted, Source source) {
        for (VersionLine line : wanted) {
            String hash = SourceVersion.hash(line.text());
            List<SourceVersion> versions = source.getVersions();
            if (versions.stream().noneMatch(version -> version.getContentHash().equals(hash)))
                versions.add(new SourceVersion(source, versions.size() + 1, line.text(), Boolean.TRUE.equals(line.excerpt())));
        }
    }
}
