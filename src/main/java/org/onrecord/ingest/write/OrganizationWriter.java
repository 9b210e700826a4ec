package org.onrecord.ingest.write;

import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.record.Organization;
import org.onrecord.record.SortName;

final class OrganizationWriter implements KindWriter<OrganizationItem, Organization> {

    @Override
    public Class<Organization> entity() {
        return Organization.class;
    }

    @Override
    public Organization create() {
        return new Organization();
    }

    @Override
    public OrganizationItem itemOf(Organization entity) {
        return ItemOf.organization(entity);
    }

    @Override
    public void apply(OrganizationItem item, Organization entity, boolean adding, Batch batch) {
        entity.setName(Batch.keep(entity.getName(), item.name(), adding));
        entity.setSortName(SortName.of(entity.getName()));
        entity.setKind(Batch.keep(entity.getKind(), item.kind(), adding));
        entity.setParent(Batch.keep(entity.getParent(), batch.organization(item.parent()), adding));
        Batch.fill(entity.getOtherNames(), Names.others(item.name(), entity.getName(), item.otherNames()), adding);
        Batch.fill(entity.getIdentifiers(), item.identifiers(), adding);
        Batch.extraction(entity, item.rule(), item.confidence(), adding);
    }
}
