package org.onrecord.search.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.onrecord.record.Identifier;
import org.onrecord.record.Organization;
import org.onrecord.record.OtherName;
import org.onrecord.text.Folding;

/** The document of an organization: names, codes and kind. */
final class OrganizationMapping implements TypeBinder {

    private static final List<String> USED = List.of("reviewStatus", "name", "sortName", "kind", "otherNames.name",
            "identifiers.value");

    @Override
    public void bind(TypeBindingContext context) {
        USED.forEach(context.dependencies()::use);
        context.bridge(Organization.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Organization> {

        private final NamedMapping named;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> wholeNames;

        Bridge(IndexSchemaElement schema) {
            named = NamedMapping.of(schema);
            kind = Keywords.one(schema, Fields.KIND);
            wholeNames = Keywords.many(schema, Fields.WHOLE_NAMES);
        }

        @Override
        public void write(DocumentElement document, Organization organization, TypeBridgeWriteContext context) {
            Set<String> whole = new LinkedHashSet<>();
            named.write(document, organization, organization.getSortName());
            named.name(document, organization.getName());
            whole.add(Folding.sortable(organization.getName()));
            for (OtherName other : organization.getOtherNames()) {
                named.name(document, other.name());
                whole.add(Folding.sortable(other.name()));
            }
            for (Identifier identifier : organization.getIdentifiers())
                whole.add(Folding.sortable(identifier.value()));
            Keywords.add(document, kind, organization.getKind());
            Keywords.addAll(document, wholeNames, whole);
        }
    }
}
